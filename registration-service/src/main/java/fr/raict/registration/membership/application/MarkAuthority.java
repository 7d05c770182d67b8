package fr.raict.registration.membership.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;

import fr.raict.platform.aggregates.SeenVersion;
import fr.raict.platform.security.Caller;
import fr.raict.registration.membership.domain.Mark;
import fr.raict.registration.membership.domain.MarkRefused.AuthorityUnknown;
import fr.raict.registration.membership.domain.MarkRefused.StaleMarks;
import fr.raict.registration.membership.domain.MarkedAuthority;
import org.springframework.stereotype.Service;

/** Notes whether an authority is a member or a partner. The same again changes nothing. */
@Service
public class MarkAuthority {

    private final KnownAuthorities authorities;
    private final PresentMarks marks;
    private final Clock clock;

    MarkAuthority(KnownAuthorities authorities, PresentMarks marks, Clock clock) {
        this.authorities = authorities;
        this.marks = marks;
        this.clock = clock;
    }

    /**
     * @throws AuthorityUnknown when there is none with the code
     * @throws StaleMarks when somebody else marked it after that version
     */
    public MarkedAuthority mark(String code, SeenVersion seen, boolean member, boolean partner, Caller caller) {
        var authority = authorities.find(code).orElseThrow(() -> new AuthorityUnknown(code));
        var before = marks.inVersion(authority, seen);
        var after = before.marked(member, partner, by(caller, clock));
        return after.equals(before) ? before : marks.save(before, after);
    }

    static Mark by(Caller caller, Clock clock) {
        return new Mark(clock.instant().truncatedTo(ChronoUnit.MILLIS), caller.subject(),
                (caller.givenName() + " " + caller.familyName()).strip());
    }
}
