package fr.raict.portal.programme;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import fr.raict.portal.services.ServiceProblem;
import fr.raict.portal.services.registration.Availability;
import fr.raict.portal.services.registration.RegistrationDesk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;

/** The places left. The programme stays readable without them while the registration service is away. */
@Component
class SeatCounts {
    private static final Logger log = LoggerFactory.getLogger(SeatCounts.class);

    private final RegistrationDesk desk;

    SeatCounts(RegistrationDesk desk) {
        this.desk = desk;
    }

    /** By workshop; a workshop without an entry has no known number of places. */
    Map<UUID, Availability> of(UUID edition) {
        return ask(() -> desk.availabilities(edition).stream()
                .collect(Collectors.toMap(Availability::workshop, Function.identity()))).orElse(Map.of());
    }

    Optional<Availability> ofWorkshop(UUID workshop) {
        return ask(() -> desk.availability(workshop));
    }

    private static <T> Optional<T> ask(Supplier<T> question) {
        try {
            return Optional.of(question.get());
        } catch (ServiceProblem | ResourceAccessException unknown) {
            log.warn("The number of places left is unknown: {}", unknown.getMessage());
            return Optional.empty();
        }
    }
}
