package fr.raict.portal.services.registration;

import java.util.List;
import java.util.UUID;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What the registration service tells and takes from anybody and from delegates. */
@HttpExchange(accept = "application/json", contentType = "application/json")
public interface RegistrationApi {

    /** At most 10, best match first; {@code q} has 2 characters or more. */
    @GetExchange("/authorities")
    List<LocalAuthority> authorities(@RequestParam String q);

    @GetExchange("/my-mandates")
    List<Mandate> myMandates();

    @PostExchange("/my-mandates")
    Mandate requestMandate(@RequestBody Mandate.Request request);

    @GetExchange("/workshops/{workshop}/registration-options")
    RegistrationOptions options(@PathVariable UUID workshop);

    @GetExchange("/workshops/{workshop}/availability")
    Availability availability(@PathVariable UUID workshop);

    @GetExchange("/editions/{edition}/availability")
    List<Availability> availabilities(@PathVariable UUID edition);

    /** The same key again answers with the same registrations. */
    @PostExchange("/workshops/{workshop}/registrations")
    Registrations register(@PathVariable UUID workshop, @RequestHeader("Idempotency-Key") UUID key,
            @RequestBody Registration.Request request);

    @GetExchange("/workshops/{workshop}/registrations/{registration}")
    Registration registration(@PathVariable UUID workshop, @PathVariable UUID registration);

    /** In the order of their ids, of which there are as many as one request registers at most. */
    @GetExchange("/workshops/{workshop}/my-registrations")
    Registrations mine(@PathVariable UUID workshop, @RequestParam List<UUID> id);

    @DeleteExchange("/workshops/{workshop}/registrations/{registration}")
    void withdraw(@PathVariable UUID workshop, @PathVariable UUID registration);

    /**
     * In the order of the programme.
     *
     * @param page from 0
     * @param size at most 100
     */
    @GetExchange("/my-registrations")
    MyRegistrations myRegistrations(@RequestParam int page, @RequestParam int size);

    @GetExchange("/tickets/{token}")
    Ticket ticket(@PathVariable String token);

    @PostExchange("/tickets/{token}/withdrawal")
    void withdrawTicket(@PathVariable String token);
}
