package fr.raict.portal.organising.workshops;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import fr.raict.portal.frame.Pager;
import fr.raict.portal.organising.EditionInView;
import fr.raict.portal.services.IfAnswered;
import fr.raict.portal.services.agenda.AgendaPlanning;
import fr.raict.portal.services.agenda.PlannedWorkshop;
import fr.raict.portal.services.registration.Registration;
import fr.raict.portal.services.registration.RegistrationDesk;
import fr.raict.portal.services.registration.RegistrationOversight;
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
            IfAnswered.get(() -> oversight.registrations(id).registrations())
                    .ifPresent(registrations -> showPart(registrations, page, id, model));
        return workshop;
    }

    private static void showPart(List<Registration> registrations, int page, UUID workshop, Model model) {
        var pager = Pager.over(registrations, page, "/organisation/ateliers/" + workshop + "#inscriptions");
        model.addAttribute("pager", pager);
        model.addAttribute("registrations", pager.part(registrations));
    }

    private Map<UUID, String> titles(UUID edition) {
        return planning.workshops(edition).stream()
                .collect(Collectors.toMap(PlannedWorkshop::id, PlannedWorkshop::title));
    }
}
