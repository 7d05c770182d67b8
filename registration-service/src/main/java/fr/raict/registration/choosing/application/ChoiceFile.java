package fr.raict.registration.choosing.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import fr.raict.registration.choosing.application.ChoiceDetails.PersonDetails;
import fr.raict.registration.choosing.application.ChoiceDetails.SeatDetails;
import fr.raict.registration.choosing.domain.Choice;
import fr.raict.registration.choosing.domain.ChosenSeat;
import fr.raict.registration.choosing.domain.PersonChoice;
import fr.raict.registration.seating.application.RegistrationDetails;
import fr.raict.registration.seating.application.RegistrationFile;
import fr.raict.registration.seating.application.ViewSeats;
import fr.raict.registration.seating.domain.RankedRegistration;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.WorkshopId;
import org.springframework.stereotype.Component;

/** Brings a finished choice together with its registrations as they are now. */
@Component
class ChoiceFile {

    private final ViewSeats viewSeats;
    private final RegistrationFile file;

    ChoiceFile(ViewSeats viewSeats, RegistrationFile file) {
        this.viewSeats = viewSeats;
        this.file = file;
    }

    ChoiceDetails details(Choice choice) {
        var registrations = registrations(choice);
        return new ChoiceDetails(choice.id(), choice.edition().value(),
                choice.people().stream().map(each -> details(each, registrations)).toList(),
                !registrations.isEmpty());
    }

    private Map<RegistrationId, RegistrationDetails> registrations(Choice choice) {
        var byWorkshop = choice.seats().filter(seat -> seat.result().isPresent())
                .collect(Collectors.groupingBy(ChosenSeat::workshop,
                        Collectors.mapping(seat -> seat.result().orElseThrow(), Collectors.toList())));
        var found = new HashMap<WorkshopId, List<RankedRegistration>>();
        byWorkshop
                .forEach((workshop, ids) -> found.put(workshop, List.copyOf(viewSeats.ranked(workshop, ids).values())));
        return file.details(found, choice.account());
    }

    private static PersonDetails details(PersonChoice chosen, Map<RegistrationId, RegistrationDetails> registrations) {
        return new PersonDetails(chosen.person().withoutAnswers(), chosen.seats().stream().map(seat -> new SeatDetails(
                seat.workshop().value(), seat.result().map(registrations::get).orElse(null), seat.rule(),
                seat.most())).toList());
    }
}
