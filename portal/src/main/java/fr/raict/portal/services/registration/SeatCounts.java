package fr.raict.portal.services.registration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import fr.raict.portal.services.IfAnswered;
import org.springframework.stereotype.Component;

/** The places left. Pages stay readable without them while the registration service is away. */
@Component
public class SeatCounts {
    private final RegistrationApi registrations;

    SeatCounts(RegistrationApi registrations) {
        this.registrations = registrations;
    }

    /** By workshop; a workshop without an entry has no known number of places. */
    public Map<UUID, Availability> of(UUID edition) {
        return IfAnswered.get(() -> registrations.availabilities(edition)).orElse(List.of()).stream()
                .collect(Collectors.toMap(Availability::workshop, Function.identity()));
    }

    public Optional<Availability> ofWorkshop(UUID workshop) {
        return IfAnswered.get(() -> registrations.availability(workshop));
    }
}
