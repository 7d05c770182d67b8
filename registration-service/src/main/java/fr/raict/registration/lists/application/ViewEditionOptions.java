package fr.raict.registration.lists.application;

import java.util.List;
import java.util.UUID;

import fr.raict.platform.security.Caller;
import fr.raict.registration.mandates.application.DescribedAuthority;
import fr.raict.registration.mandates.application.MandatesHeld;
import fr.raict.registration.seating.domain.Availability;
import fr.raict.values.Bounded;
import org.springframework.stereotype.Service;

/** Says what a form for a whole edition starts from: the seats of its workshops, and for whom the caller may register. */
@Service
public class ViewEditionOptions {

    private final SummariseEdition summariseEdition;
    private final MandatesHeld mandates;

    ViewEditionOptions(SummariseEdition summariseEdition, MandatesHeld mandates) {
        this.summariseEdition = summariseEdition;
        this.mandates = mandates;
    }

    /**
     * @param availabilities of the workshops in the programme, a second old at most
     * @param authorities of the caller's mandates, but for those refused
     */
    public record EditionOptions(
            @Bounded(most = 500, because = "one for each workshop of an edition") List<Availability> availabilities,
            @Bounded(most = 100, because = "one for each mandate of an account") List<DescribedAuthority> authorities) {
    }

    public EditionOptions of(UUID edition, Caller caller) {
        return new EditionOptions(summariseEdition.availability(edition), mandates.authorities(caller.subject()));
    }
}
