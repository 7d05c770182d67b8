package fr.raict.portal.organising;

import java.util.List;
import java.util.UUID;

import fr.raict.portal.services.ServiceProblem;
import fr.raict.portal.services.agenda.Agenda;
import fr.raict.portal.services.agenda.AgendaPlanning;
import fr.raict.portal.services.agenda.EditionPlan;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The edition that an organiser's page is about: the one in the page's address, else the current one. */
@Component
public class EditionInView {
    private final Agenda agenda;
    private final AgendaPlanning planning;

    EditionInView(Agenda agenda, AgendaPlanning planning) {
        this.agenda = agenda;
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
        if (editions.isEmpty()) throw new NoEditionYet();
        var edition = asked == null ? current(editions) : among(editions, asked);
        model.addAttribute("editions", editions);
        model.addAttribute("chosen", asked);
        show(edition, model);
        return edition;
    }

    private EditionPlan among(List<EditionPlan> editions, UUID asked) {
        return editions.stream().filter(edition -> edition.id().equals(asked)).findFirst()
                .orElseGet(() -> planning.edition(asked));
    }

    /** The same for a page about something that belongs to one edition. */
    public EditionPlan showOf(UUID edition, Model model) {
        var found = planning.edition(edition);
        show(found, model);
        return found;
    }

    private static void show(EditionPlan edition, Model model) {
        model.addAttribute("edition", edition);
        model.addAttribute("zone", edition.timeZone());
    }

    /** While nothing is public, the newest draft. */
    private EditionPlan current(List<EditionPlan> editions) {
        try {
            var current = agenda.currentEdition().id();
            return editions.stream().filter(edition -> edition.id().equals(current)).findFirst()
                    .orElseGet(editions::getFirst);
        } catch (ServiceProblem none) {
            if (none.status() != 404) throw none;
            return editions.getFirst();
        }
    }
}
