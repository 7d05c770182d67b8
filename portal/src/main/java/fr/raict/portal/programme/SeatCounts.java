package fr.raict.portal.programme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import fr.raict.portal.services.IfAnswered;
import fr.raict.portal.services.registration.Availability;
import fr.raict.portal.services.registration.RegistrationApi;
import org.springframework.stereotype.Component;

/** The places left. The programme stays readable without them while the registration service is away. */
@Component
class SeatCounts {
    private final RegistrationApi registrations;

    SeatCounts(RegistrationApi registrations) {
        this.registrations = registrations;
    }

    /** By workshop; a workshop without an entry has no known number of places. */
    Map<UUID, Availability> of(UUID edition) {
        return IfAnswered.get(() -> registrations.availabilities(edition)).orElse(List.of()).stream()
                .collect(Collectors.toMap(Availability::workshop, Function.identity()));
    }

    Optional<Availability> ofWorkshop(UUID workshop) {
        return IfAnswered.get(() -> registrations.availability(workshop));
    }
}
