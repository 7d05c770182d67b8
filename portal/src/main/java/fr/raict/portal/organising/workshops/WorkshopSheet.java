package fr.raict.portal.organising.workshops;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import fr.raict.portal.frame.Pager;
import fr.raict.portal.organising.EditionInView;
import fr.raict.portal.services.IfAnswered;
import fr.raict.portal.services.PartOfList;
import fr.raict.portal.services.agenda.AgendaPlanning;
import fr.raict.portal.services.agenda.PlannedWorkshop;
import fr.raict.portal.services.registration.RegistrationDesk;
import fr.raict.portal.services.registration.RegistrationOversight;
import fr.raict.portal.services.registration.RegistrationPage;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Everything an organiser may see of one workshop: its content, place, conflicts, experts and participants. */
@Component
class WorkshopSheet {
    private final AgendaPlanning planning;
    private final RegistrationOversight oversight;
    private final RegistrationDesk desk;
    private final EditionInView editions;

    WorkshopSheet(AgendaPlanning planning, RegistrationOversight oversight, RegistrationDesk desk,
            EditionInView editions) {
        this.planning = planning;
        this.oversight = oversight;
        this.desk = desk;
        this.editions = editions;
    }

    /** The workshop with its edition: what every page about it shows. */
    PlannedWorkshop show(UUID id, Model model) {
        var workshop = planning.workshop(id);
        model.addAttribute("workshop", workshop);
        editions.showOf(workshop.edition(), model);
        return workshop;
    }

    /** The same with those concerned when it changes. */
    PlannedWorkshop showConcerned(UUID id, Model model) {
        var workshop = show(id, model);
        model.addAttribute("invitations", planning.invitationsTo(id));
        model.addAttribute("seat", IfAnswered.get(() -> desk.availability(id)).orElse(null));
        return workshop;
    }

    /** The whole sheet, with a page of its registrations. They are missing while their service is away, or knows the workshop not yet. */
    PlannedWorkshop showAll(UUID id, int page, Model model) {
        var workshop = showConcerned(id, model);
        model.addAttribute("titles", workshop.isInConflict() ? titles(workshop.edition()) : Map.of());
        if (workshop.isPublic())
            IfAnswered.get(() -> PartOfList.at(page, part -> oversight.registrations(id, part, Pager.LINES)))
                    .ifPresent(registrations -> showPart(registrations, id, model));
        return workshop;
    }

    private static void showPart(RegistrationPage registrations, UUID workshop, Model model) {
        model.addAttribute("pager", Pager.of(registrations.page() + 1, registrations.pages(),
                "/organisation/ateliers/" + workshop + "#inscriptions"));
        model.addAttribute("registrations", registrations.items());
        model.addAttribute("total", registrations.total());
    }

    private Map<UUID, String> titles(UUID edition) {
        return planning.workshops(edition).stream()
                .collect(Collectors.toMap(PlannedWorkshop::id, PlannedWorkshop::title));
    }
}
