package fr.raict.registration.seating.application;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import fr.raict.platform.security.Caller;
import fr.raict.registration.mandates.application.MandatesHeld;
import fr.raict.registration.seating.domain.Authority;
import org.springframework.stereotype.Component;

/** Who may ask for seats: an organiser for any authority, anybody else by a mandate that was not refused. */
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
        var mandated = mandates.authority(caller, authority);
        return new SeatAsker(caller.subject(), viewers.of(caller), new Authority(mandated.code(), mandated.name()),
                now.truncatedTo(ChronoUnit.MILLIS));
    }

    /** Who asked before, with what they may see by now, for what the authority is by now. */
    public SeatAsker again(String account, boolean organiser, Authority authority, Instant askedAt) {
        return new SeatAsker(account, viewers.of(account, organiser), now(authority), askedAt);
    }

    /** The authority that this one was merged into; else itself. */
    public Authority now(Authority authority) {
        return mandates.merged(authority.code()).map(each -> new Authority(each.code(), each.name()))
                .orElse(authority);
    }
}
