package fr.raict.registration.seating.application;

import java.util.Collection;
import java.util.stream.Collectors;

import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.domain.RankedRegistration;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.WorkshopId;
import org.springframework.stereotype.Component;

/** Writes what a person is called now with their registrations, for all mails and lists to come. */
@Component
public class CorrectPeople {

    private final Participants participants;
    private final ViewSeats viewSeats;
    private final ViewAvailability viewAvailability;

    CorrectPeople(Participants participants, ViewSeats viewSeats, ViewAvailability viewAvailability) {
        this.participants = participants;
        this.viewSeats = viewSeats;
        this.viewAvailability = viewAvailability;
    }

    /** @param registrations at the person's address */
    public void correct(Collection<RegistrationDetails> registrations, Person person) {
        var byWorkshop = registrations.stream().collect(Collectors.groupingBy(RegistrationDetails::workshop,
                Collectors.mapping(each -> new RegistrationId(each.id()), Collectors.toList())));
        byWorkshop.forEach((workshop, ids) -> {
            var id = new WorkshopId(workshop);
            var edition = viewAvailability.summary(id).workshop().edition();
            var found = viewSeats.ranked(id, ids).values().stream().map(RankedRegistration::registration).toList();
            participants.correct(edition, found, person);
        });
    }
}
