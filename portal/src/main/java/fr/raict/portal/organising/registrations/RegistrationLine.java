package fr.raict.portal.organising.registrations;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import fr.raict.portal.services.registration.BookedWorkshop;
import fr.raict.portal.services.registration.Registration;
import fr.raict.portal.services.registration.RegistrationPage;

import static java.util.Objects.requireNonNull;

/** A registration and what it is for. */
record RegistrationLine(BookedWorkshop workshop, Registration registration) {
    static List<RegistrationLine> of(RegistrationPage page) {
        var workshops = page.workshops().stream()
                .collect(Collectors.<BookedWorkshop, UUID, BookedWorkshop>toMap(BookedWorkshop::id,
                        Function.identity()));
        return page.items().stream()
                .map(each -> new RegistrationLine(requireNonNull(workshops.get(each.workshop())), each)).toList();
    }
}
