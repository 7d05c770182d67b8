package fr.raict.registration.choosing.application;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import fr.raict.platform.security.Caller;
import fr.raict.registration.choosing.domain.ChoiceRefused.RegistrationMissing;
import fr.raict.registration.seating.application.RegistrationDetails;
import fr.raict.registration.seating.application.ViewAvailability;
import fr.raict.registration.seating.application.ViewSeats;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.WorkshopId;
import org.springframework.stereotype.Component;

/** Looks up the registrations that somebody names, all of them or none. */
@Component
class NamedRegistrations {

    private final ViewSeats viewSeats;
    private final ViewAvailability viewAvailability;

    NamedRegistrations(ViewSeats viewSeats, ViewAvailability viewAvailability) {
        this.viewSeats = viewSeats;
        this.viewAvailability = viewAvailability;
    }

    /**
     * @return in the order named, each once
     * @throws RegistrationMissing when one is not of the edition
     * @throws RuntimeException a refusal of a seat when the caller may not see one
     */
    List<RegistrationDetails> find(UUID edition, List<NamedRegistration> named, Caller caller) {
        var byWorkshop = named.stream().distinct().collect(Collectors.groupingBy(NamedRegistration::workshop,
                LinkedHashMap::new, Collectors.mapping(NamedRegistration::registration, Collectors.toList())));
        var found = new HashMap<UUID, RegistrationDetails>();
        byWorkshop.forEach((workshop, registrations) -> {
            refuseUnlessIn(edition, workshop);
            viewSeats.of(workshop, registrations, caller).forEach(each -> found.put(each.id(), each));
        });
        return named.stream().map(NamedRegistration::registration).distinct()
                .map(id -> Objects.requireNonNull(found.get(id))).toList();
    }

    private void refuseUnlessIn(UUID edition, UUID workshop) {
        var known = viewAvailability.workshop(new WorkshopId(workshop));
        if (known.filter(each -> each.edition().equals(new EditionId(edition))).isEmpty()) {
            throw new RegistrationMissing();
        }
    }
}
