package fr.raict.portal.organising;

import java.util.List;
import java.util.UUID;

import fr.raict.portal.services.ServiceProblem;
import fr.raict.portal.services.agenda.AgendaPlanningApi;
import fr.raict.portal.services.agenda.EditionOverview;
import fr.raict.portal.services.agenda.EditionPlan;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The edition that an organiser's page is about: the one in the page's address, else the current one. */
@Component
public class EditionInView {
    private final AgendaPlanningApi planning;

    EditionInView(AgendaPlanningApi planning) {
        this.planning = planning;
    }

    /**
     * Gives the page {@code edition} and its {@code zone}, {@code editions} to choose from, and {@code chosen}, which
     * links carry on: null while the page follows the current edition.
     *
     * @throws NoEditionYet when there is none at all
     */
    public EditionPlan show(@Nullable UUID asked, Model model) {
        var editions = planning.editions();
        if (editions.isEmpty()) {
            throw new NoEditionYet();
        }
        var edition = among(editions, asked);
        model.addAttribute("editions", editions);
        model.addAttribute("chosen", asked);
        show(edition, model);
        return edition;
    }

    /**
     * The same, from an answer that counts what the edition has.
     *
     * @throws NoEditionYet when there is none at all
     */
    public EditionOverview showOverview(@Nullable UUID asked, Model model) {
        var overview = asked == null ? currentOverview() : planning.overview(asked);
        model.addAttribute("editions", overview.editions());
        model.addAttribute("chosen", asked);
        model.addAttribute("edition", overview.edition());
        model.addAttribute("zone", overview.edition().timeZone());
        return overview;
    }

    private EditionOverview currentOverview() {
        try {
            return planning.currentOverview();
        } catch (ServiceProblem none) {
            if (none.status() != 404) {
                throw none;
            }
            throw new NoEditionYet();
        }
    }

    /** The edition and its zone, for a page of its own. */
    public EditionPlan showOf(UUID edition, Model model) {
        var found = planning.edition(edition);
        show(found, model);
        return found;
    }

    private EditionPlan among(List<EditionPlan> editions, @Nullable UUID asked) {
        if (asked == null) {
            return current(editions);
        }
        return editions.stream().filter(edition -> edition.id().equals(asked)).findFirst()
                .orElseGet(() -> planning.edition(asked));
    }

    /** While nothing is public, the newest draft. */
    private static EditionPlan current(List<EditionPlan> editions) {
        return editions.stream().filter(edition -> Boolean.TRUE.equals(edition.current())).findFirst()
                .orElseGet(editions::getFirst);
    }

    private static void show(EditionPlan edition, Model model) {
        model.addAttribute("edition", edition);
        model.addAttribute("zone", edition.timeZone());
    }
}
