package fr.raict.registration.mandates;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

import fr.raict.platform.security.Caller;
import fr.raict.registration.authorities.application.FindAuthorities;
import fr.raict.registration.mandates.MandateRefused.AuthorityUnknown;
import fr.raict.registration.mandates.MandateRefused.MandateMissing;
import fr.raict.registration.mandates.MandateRefused.MandateTurnedDown;
import fr.raict.registration.mandates.MandateRefused.MandateUnknown;
import fr.raict.registration.mandates.MandateRefused.TooManyPending;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/** Asks for, decides on and looks up mandates. A decision of another instance is known within a second. */
@Service
public class Mandates {

    /** Nobody speaks for many authorities, and each costs an organiser a minute. */
    private static final int PENDING_AT_MOST = 10;

    private final MandateRepository repository;
    private final MandatesHeld held;
    private final FindAuthorities authorities;
    private final Clock clock;

    Mandates(MandateRepository repository, MandatesHeld held, FindAuthorities authorities, Clock clock) {
        this.repository = repository;
        this.held = held;
        this.authorities = authorities;
        this.clock = clock;
    }

    public List<Mandate> of(String subject) {
        return held.by(subject);
    }

    /**
     * The authority that the caller may register people for: any for an organiser, else one they have a mandate for
     * that is pending or confirmed.
     *
     * @throws MandateRefused when there is none
     */
    public MandatedAuthority authority(Caller caller, String code) {
        var mandate = of(caller.subject()).stream().filter(each -> each.authority().code().equals(code)).findFirst();
        if (caller.organiser()) {
            return mandate.map(Mandate::authority).or(() -> known(code)).orElseThrow(() -> new AuthorityUnknown(code));
        }
        var given = mandate.orElseThrow(() -> new MandateMissing(code));
        if (given.isRefused()) {
            throw new MandateTurnedDown(code);
        }
        return given.authority();
    }

    private Optional<MandatedAuthority> known(String code) {
        return listed(code).or(() -> repository.findFirstByAuthorityCode(code).map(Mandate::authority));
    }

    private Optional<MandatedAuthority> listed(String code) {
        return authorities.listed(code).map(found -> new MandatedAuthority(found.code(), found.name(), ""));
    }

    Mandate ask(Caller caller, String authorityCode) {
        return ask(caller, listed(authorityCode).orElseThrow(() -> new AuthorityUnknown(authorityCode)));
    }

    Mandate askForUnlisted(Caller caller, String name, String country) {
        return ask(caller, MandatedAuthority.unlisted(name, country));
    }

    private Mandate ask(Caller caller, MandatedAuthority authority) {
        var existing = repository.findById(Mandate.idOf(caller.subject(), authority.code()));
        return existing.orElseGet(() -> request(caller, authority));
    }

    private Mandate request(Caller caller, MandatedAuthority authority) {
        if (repository.findBySubject(caller.subject()).stream().filter(Mandate::isPending).count() >= PENDING_AT_MOST) {
            throw new TooManyPending();
        }
        var name = (caller.givenName() + " " + caller.familyName()).strip();
        var asked = Mandate.request(caller.subject(), name, caller.email(), authority, now());
        try {
            return repository.save(asked);
        } catch (DuplicateKeyException | OptimisticLockingFailureException e) {
            // The same request sent twice at once: the other one was quicker.
            return repository.findById(asked.id()).orElseThrow(() -> e);
        } finally {
            held.forget(caller.subject());
        }
    }

    /** @throws MandateRefused when there is none */
    Mandate one(UUID id) {
        return repository.findById(id).orElseThrow(MandateUnknown::new);
    }

    Mandate confirm(UUID id) {
        return decide(id, mandate -> mandate.confirmed(now()));
    }

    Mandate refuse(UUID id, String reason) {
        return decide(id, mandate -> mandate.refused(reason, now()));
    }

    private Mandate decide(UUID id, UnaryOperator<Mandate> decision) {
        var mandate = one(id);
        var decided = repository.save(decision.apply(mandate));
        held.forget(mandate.subject());
        return decided;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
