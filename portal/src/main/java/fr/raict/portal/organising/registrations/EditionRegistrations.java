package fr.raict.portal.organising.registrations;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.raict.portal.services.agenda.AgendaPlanning;
import fr.raict.portal.services.agenda.PlannedWorkshop;
import fr.raict.portal.services.registration.Registration;
import fr.raict.portal.services.registration.RegistrationOversight;
import org.springframework.stereotype.Component;

/** All registrations of an edition. */
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
        var workshops = planning.workshops(edition).stream()
                .collect(Collectors.toMap(PlannedWorkshop::id, Function.identity()));
        return oversight.registrationsOfEdition(edition).registrations().stream()
                .flatMap(each -> Stream.ofNullable(workshops.get(each.workshop()))
                        .map(workshop -> new Line(workshop, each)))
                .sorted(Comparator.comparing((Line line) -> line.registration().registeredAt(),
                        Comparator.nullsFirst(Comparator.naturalOrder())).reversed())
                .toList();
    }
}
