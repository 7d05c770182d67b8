package fr.raict.portal.organising;

import java.util.List;
import java.util.UUID;

import fr.raict.portal.services.IfAnswered;
import fr.raict.portal.services.agenda.AgendaApi;
import fr.raict.portal.services.agenda.Edition;
import fr.raict.portal.services.agenda.EditionOverview;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The edition that an organiser's page is about: the one in the page's address, else the current one. */
@Component
public class EditionInView {
    private final AgendaApi agenda;

    EditionInView(AgendaApi agenda) {
        this.agenda = agenda;
    }

    /**
     * Gives the page {@code edition} and its {@code zone}, {@code editions} to choose from, and {@code chosen}, which
     * links carry on: null while the page follows the current edition.
     *
     * @throws NoEditionYet when there is none at all
     */
    public Edition show(@Nullable UUID asked, Model model) {
        var editions = agenda.editions();
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
        var overview = asked == null
                ? IfAnswered.found(agenda::currentOverview).orElseThrow(NoEditionYet::new) : agenda.overview(asked);
        model.addAttribute("editions", overview.editions());
        model.addAttribute("chosen", asked);
        show(overview.edition(), model);
        return overview;
    }

    /** The edition and its zone, for a page of its own. */
    public Edition showOf(UUID edition, Model model) {
        var found = agenda.edition(edition);
        show(found, model);
        return found;
    }

    private Edition among(List<Edition> editions, @Nullable UUID asked) {
        if (asked == null) {
            return current(editions);
        }
        return editions.stream().filter(edition -> edition.id().equals(asked)).findFirst()
                .orElseGet(() -> agenda.edition(asked));
    }

    /** While nothing is public, the newest draft. */
    private static Edition current(List<Edition> editions) {
        return editions.stream().filter(edition -> Boolean.TRUE.equals(edition.current())).findFirst()
                .orElseGet(editions::getFirst);
    }

    private static void show(Edition edition, Model model) {
        model.addAttribute("edition", edition);
        model.addAttribute("zone", edition.timeZone());
    }
}
