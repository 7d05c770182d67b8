package fr.raict.registration.seating.application;

import java.util.List;
import java.util.UUID;

import fr.raict.platform.security.Caller;
import fr.raict.registration.mandates.application.DescribedAuthority;
import fr.raict.registration.mandates.application.MandatesHeld;
import fr.raict.registration.seating.domain.Availability;
import fr.raict.registration.seating.domain.SeatRefused.WorkshopUnknown;
import fr.raict.values.Bounded;
import org.springframework.stereotype.Service;

/**
 * Says what a form of registration starts from: the seats of the workshop, and for whom the caller may register people.
 */
@Service
public class ViewRegistrationOptions {

    private final ViewAvailability viewAvailability;
    private final MandatesHeld mandates;

    ViewRegistrationOptions(ViewAvailability viewAvailability, MandatesHeld mandates) {
        this.viewAvailability = viewAvailability;
        this.mandates = mandates;
    }

    /** @param authorities of the caller's mandates, but for those refused */
    public record RegistrationOptions(Availability availability,
            @Bounded(most = 100, because = "one for each mandate of an account") List<DescribedAuthority> authorities) {
    }

    /** @throws WorkshopUnknown when it is not in the programme */
    public RegistrationOptions of(UUID workshop, Caller caller) {
        return new RegistrationOptions(viewAvailability.ofWorkshop(workshop), mandates.authorities(caller.subject()));
    }
}
