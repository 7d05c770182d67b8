package fr.raict.registration.mandates.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;

import fr.raict.platform.security.Caller;
import fr.raict.registration.authorities.application.FindAuthorities;
import fr.raict.registration.mandates.domain.Mandate;
import fr.raict.registration.mandates.domain.MandateRefused.AuthorityUnknown;
import fr.raict.registration.mandates.domain.MandateRefused.TooManyPending;
import fr.raict.registration.mandates.domain.MandatedAuthority;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Notes that the caller says to speak for an authority. Asking again changes nothing. */
@Service
public class AskForMandate {

    /** Nobody speaks for many authorities, and each costs an organiser a minute. */
    private static final int PENDING_AT_MOST = 10;

    private final Mandates mandates;
    private final MandatesHeld held;
    private final FindAuthorities authorities;
    private final MergedAuthorities merged;
    private final Clock clock;

    AskForMandate(Mandates mandates, MandatesHeld held, FindAuthorities authorities, MergedAuthorities merged,
            Clock clock) {
        this.mandates = mandates;
        this.held = held;
        this.authorities = authorities;
        this.merged = merged;
        this.clock = clock;
    }

    public Mandate forListed(Caller caller, String authorityCode) {
        return ask(caller, authorities.byCode(authorityCode).map(MandatedAuthority::listed)
                .orElseThrow(() -> new AuthorityUnknown(authorityCode)));
    }

    public Mandate forUnlisted(Caller caller, String name, String country) {
        var written = MandatedAuthority.unlisted(name, country);
        return ask(caller, merged.nowOf(written)
                .or(() -> mandates.named(written.shortCode()).filter(written::isNamedLike)).orElse(written));
    }

    private Mandate ask(Caller caller, MandatedAuthority authority) {
        return mandates.find(Mandate.idOf(caller.subject(), authority.code()))
                .orElseGet(() -> request(caller, authority));
    }

    private Mandate request(Caller caller, MandatedAuthority authority) {
        if (mandates.of(caller.subject()).stream().filter(Mandate::isPending).count() >= PENDING_AT_MOST) {
            throw new TooManyPending();
        }
        var name = (caller.givenName() + " " + caller.familyName()).strip();
        var asked = Mandate.request(caller.subject(), name, caller.email(), authority,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        try {
            return mandates.save(asked);
        } catch (DuplicateKeyException e) {
            // The same request sent twice at once: the other one was quicker.
            return mandates.find(asked.id()).orElseThrow(() -> e);
        } finally {
            held.forget(caller.subject());
        }
    }
}
