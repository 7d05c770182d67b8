package fr.raict.registration.mandates.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import fr.raict.platform.security.Caller;
import fr.raict.registration.ReadLately;
import fr.raict.registration.authorities.application.FindAuthorities;
import fr.raict.registration.mandates.domain.Mandate;
import fr.raict.registration.mandates.domain.Mandate.State;
import fr.raict.registration.mandates.domain.MandateRefused.AuthorityUnknown;
import fr.raict.registration.mandates.domain.MandateRefused.MandateMissing;
import fr.raict.registration.mandates.domain.MandateRefused.MandateTurnedDown;
import fr.raict.registration.mandates.domain.MandatedAuthority;
import fr.raict.values.FrenchOrder;
import org.springframework.stereotype.Component;

/**
 * For whom an account speaks. Every request asks for it, so what another instance decided is known within a second
 * only.
 */
@Component
public class MandatesHeld {

    private final Mandates mandates;
    private final FindAuthorities authorities;
    private final MergedAuthorities merged;
    private final ReadLately<String, List<Mandate>> bySubject;

    MandatesHeld(Mandates mandates, FindAuthorities authorities, MergedAuthorities merged) {
        this.mandates = mandates;
        this.merged = merged;
        this.authorities = authorities;
        this.bySubject = new ReadLately<>(subject -> Optional.of(mandates.of(subject).stream()
                .sorted(FrenchOrder.of(mandate -> mandate.authority().name())).toList()));
    }

    /** By the name of the authority. */
    public List<Mandate> by(String subject) {
        return bySubject.find(subject).orElse(List.of());
    }

    void forget(String subject) {
        bySubject.forget(subject);
    }

    /** Codes of the authorities of the account's mandates in that state. */
    public Set<String> codes(String subject, State state) {
        return by(subject).stream().filter(mandate -> mandate.state() == state)
                .map(mandate -> mandate.authority().code()).collect(Collectors.toSet());
    }

    /** The mandate that the account has for the authority, or would have. */
    public UUID idOf(String subject, String authorityCode) {
        return Mandate.idOf(subject, authorityCode);
    }

    public boolean isRefused(UUID mandate) {
        return mandates.find(mandate).filter(Mandate::isRefused).isPresent();
    }

    /** Those that the account may register people for by its mandates. */
    public List<DescribedAuthority> authorities(String subject) {
        return by(subject).stream().filter(mandate -> !mandate.isRefused()).map(Mandate::authority)
                .map(each -> DescribedAuthority.of(each, authorities.byCode(each.code()))).toList();
    }

    /**
     * The authority that the caller may register people for: any for an organiser, else one they have a mandate for
     * that is pending or confirmed. Refused when there is none. One that was merged into another is that other one, also
     * while the mandate is not moved yet.
     */
    public MandatedAuthority authority(Caller caller, String code) {
        var now = merged.now(code);
        var mandate = now.flatMap(each -> held(caller, each.code())).or(() -> held(caller, code));
        if (caller.organiser()) {
            return now.or(() -> mandate.map(Mandate::authority))
                    .or(() -> authorities.byCode(code).map(MandatedAuthority::listed))
                    .or(() -> mandates.named(code)).orElseThrow(() -> new AuthorityUnknown(code));
        }
        var given = mandate.orElseThrow(() -> new MandateMissing(code));
        if (given.isRefused()) {
            throw new MandateTurnedDown(code);
        }
        return now.orElse(given.authority());
    }

    /** One that is in the list or was entered freely; what it was merged into. Refused when there is none. */
    public MandatedAuthority anyAuthority(String code) {
        return merged.now(code).or(() -> authorities.byCode(code).map(MandatedAuthority::listed))
                .or(() -> mandates.named(code)).orElseThrow(() -> new AuthorityUnknown(code));
    }

    /**
     * The code of the authority, of which the caller sees all people: any for an organiser, else one that a confirmed
     * mandate is for. Refused when there is none.
     */
    public String codeSeenBy(Caller caller, String code) {
        var now = codeNow(code);
        if (!caller.organiser() && !codes(caller.subject(), State.CONFIRMED).contains(now)) {
            throw new MandateMissing(code);
        }
        return now;
    }

    private Optional<Mandate> held(Caller caller, String code) {
        return by(caller.subject()).stream().filter(each -> each.authority().code().equals(code)).findFirst();
    }

    /** The code of the authority that this one was merged into; else itself. */
    public String codeNow(String code) {
        return merged.now(code).map(MandatedAuthority::code).orElse(code);
    }

    /** What an authority was merged into or corrected to; empty when nothing was said of it. */
    public Optional<MandatedAuthority> merged(String code) {
        return merged.now(code);
    }
}
