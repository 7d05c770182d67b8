package fr.raict.portal.services.registration;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** What the registration service tells the people at a door, and takes from them. A door is a session's id, or a day. */
@HttpExchange(url = "/editions/{edition}/doors/{door}", accept = "application/json", contentType = "application/json")
public interface DoorApi {

    @GetExchange
    Door door(@PathVariable UUID edition, @PathVariable String door);

    /** At most 10, by name; {@code q} has 3 characters or more. */
    @GetExchange("/people")
    List<Door.Person> people(@PathVariable UUID edition, @PathVariable String door, @RequestParam String q);

    /** Who has a seat, by name: 3,000 at most. */
    @GetExchange("/list")
    Door.Roster list(@PathVariable UUID edition, @PathVariable String door);

    /** The same nonce again answers the same. */
    @PostExchange("/check-ins")
    Door.CheckedIn checkIn(@PathVariable UUID edition, @PathVariable String door, @RequestBody Door.CheckIn checkIn);

    @DeleteExchange("/check-ins/{nonce}")
    Door.Person undo(@PathVariable UUID edition, @PathVariable String door, @PathVariable UUID nonce);

    /** Refused as not found when it is nobody's code. */
    @GetExchange("/known")
    Door.Known known(@PathVariable UUID edition, @PathVariable String door,
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable UUID registration);

    /** The same key again answers the same. */
    @PostExchange("/registrations")
    Door.CheckedIn register(@PathVariable UUID edition, @PathVariable String door,
            @RequestHeader("Idempotency-Key") UUID key, @RequestBody Door.Newcomer newcomer);

    /** The same key again answers the same. */
    @PostExchange("/seats")
    Door.CheckedIn giveSeat(@PathVariable UUID edition, @PathVariable String door,
            @RequestHeader("Idempotency-Key") UUID key, @RequestBody Door.Seat seat);

    @PutExchange("/excuses")
    Door.Person excuse(@PathVariable UUID edition, @PathVariable String door, @RequestBody Door.Excuse excuse);
}
