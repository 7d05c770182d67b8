package fr.raict.registration.seating.application;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import fr.raict.platform.security.Caller;
import fr.raict.registration.mandates.application.MandatesHeld;
import fr.raict.registration.seating.domain.Authority;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.Viewer;
import org.springframework.stereotype.Component;

/**
 * Who may ask for seats: an organiser for any authority and for who comes without one, a delegate by a mandate that was not
 * refused, and whoever has the link that was mailed to them for themselves.
 */
@Component
public class SeatAskers {

    private final MandatesHeld mandates;
    private final Viewers viewers;

    SeatAskers(MandatesHeld mandates, Viewers viewers) {
        this.mandates = mandates;
        this.viewers = viewers;
    }

    /**
     * @param authority its code
     * @throws fr.raict.registration.mandates.domain.MandateRefused when the caller may not register people for it
     */
    public SeatAsker of(Caller caller, String authority, Instant now) {
        return new SeatAsker(caller.subject(), viewers.of(caller), authority(authority, caller),
                now.truncatedTo(ChronoUnit.MILLIS));
    }

    private Authority authority(String code, Caller caller) {
        if (caller.organiser() && Authority.INDIVIDUAL.code().equals(code)) {
            return Authority.INDIVIDUAL;
        }
        var mandated = mandates.authority(caller, code);
        return new Authority(mandated.code(), mandated.name());
    }

    /** One that people at a door come for, whoever speaks for it. */
    Authority anyAuthority(String code) {
        if (Authority.INDIVIDUAL.code().equals(code)) {
            return Authority.INDIVIDUAL;
        }
        var known = mandates.anyAuthority(code);
        return new Authority(known.code(), known.name());
    }

    /** Who asks for themselves alone. */
    public SeatAsker oneself(ParticipantId participant, Instant now) {
        var viewer = new Viewer.Individual(participant);
        return new SeatAsker(viewer.account(), viewer, Authority.INDIVIDUAL, now.truncatedTo(ChronoUnit.MILLIS));
    }

    /** Who asked before, with what they may see by now, for what the authority is by now. */
    public SeatAsker again(String account, boolean organiser, Authority authority, Instant askedAt) {
        return new SeatAsker(account, viewer(account, organiser, authority), now(authority), askedAt);
    }

    /** The authority that this one was merged into; else itself. */
    public Authority now(Authority authority) {
        return mandates.merged(authority.code()).map(each -> new Authority(each.code(), each.name()))
                .orElse(authority);
    }

    /** Nobody who signs in has a mandate for the authority of individuals. */
    private Viewer viewer(String account, boolean organiser, Authority authority) {
        return authority.ofIndividuals() && !organiser ? Viewer.Individual.ofAccount(account).orElseThrow()
                : viewers.of(account, organiser);
    }
}
