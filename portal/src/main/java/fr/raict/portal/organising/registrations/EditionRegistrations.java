package fr.raict.portal.organising.registrations;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import fr.raict.portal.services.ServiceProblem;
import fr.raict.portal.services.agenda.AgendaPlanning;
import fr.raict.portal.services.agenda.PlannedWorkshop;
import fr.raict.portal.services.registration.Registration;
import fr.raict.portal.services.registration.RegistrationOversight;
import org.springframework.stereotype.Component;

/** All registrations of an edition, workshop by workshop. */
@Component
public class EditionRegistrations {
    private final AgendaPlanning planning;
    private final RegistrationOversight oversight;

    EditionRegistrations(AgendaPlanning planning, RegistrationOversight oversight) {
        this.planning = planning;
        this.oversight = oversight;
    }

    /** A registration and what it is for. */
    public record Line(PlannedWorkshop workshop, Registration registration) {}

    /** Latest first. */
    public List<Line> of(UUID edition) {
        return planning.workshops(edition).stream().filter(PlannedWorkshop::isPublic)
                .flatMap(workshop -> of(workshop).stream().map(each -> new Line(workshop, each)))
                .sorted(Comparator.comparing((Line line) -> line.registration().registeredAt(),
                        Comparator.nullsFirst(Comparator.naturalOrder())).reversed())
                .toList();
    }

    /** None while the registration service has not heard of a workshop that was just published. */
    private List<Registration> of(PlannedWorkshop workshop) {
        try {
            return oversight.registrations(workshop.id()).registrations();
        } catch (ServiceProblem unknown) {
            if (unknown.status() != 404) throw unknown;
            return List.of();
        }
    }
}
