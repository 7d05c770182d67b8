package fr.raict.registration.membership.application;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import fr.raict.platform.aggregates.SeenVersion;
import fr.raict.registration.mandates.domain.MandatedAuthority;
import fr.raict.registration.membership.domain.Mark;
import fr.raict.registration.membership.domain.MarkRefused.StaleMarks;
import fr.raict.registration.membership.domain.MarkRefused.TooManyMarked;
import fr.raict.registration.membership.domain.MarkedAuthority;
import org.springframework.stereotype.Component;

import static java.util.stream.Collectors.toMap;

/**
 * The marks of authorities by what these are now: one that was merged into another leaves its marks to it. They move when
 * the other is marked next; until then they count all the same.
 */
@Component
class PresentMarks {

    private static final int ATTEMPTS = 5;

    private final MarkedAuthorities marked;
    private final KnownAuthorities authorities;
    private final AuthorityGroups groups;

    PresentMarks(MarkedAuthorities marked, KnownAuthorities authorities, AuthorityGroups groups) {
        this.marked = marked;
        this.authorities = authorities;
        this.groups = groups;
    }

    MarkedAuthority of(MandatedAuthority now) {
        return absorbing(marked.find(now.code()).orElseGet(() -> MarkedAuthority.unmarked(now)), now);
    }

    /** @throws StaleMarks when it is in another version */
    MarkedAuthority inVersion(MandatedAuthority now, SeenVersion seen) {
        return absorbing(marked.inVersion(now, seen), now);
    }

    private MarkedAuthority absorbing(MarkedAuthority own, MandatedAuthority now) {
        return former(now.code()).stream().reduce(own.named(now), MarkedAuthority::absorbing);
    }

    private List<MarkedAuthority> former(String code) {
        return marked.unlisted().stream().filter(each -> !each.code().equals(code))
                .filter(each -> authorities.now(each.authority()).code().equals(code)).toList();
    }

    /** Each authority once, as it is named now. */
    Collection<MarkedAuthority> all() {
        return marked.all().stream().map(each -> ofItself(each, authorities.now(each.authority())))
                .collect(toMap(MarkedAuthority::code, Function.identity(), PresentMarks::both)).values();
    }

    /** What another one left has no version of its own there. */
    private static MarkedAuthority ofItself(MarkedAuthority stored, MandatedAuthority now) {
        return stored.code().equals(now.code()) ? stored.named(now)
                : MarkedAuthority.unmarked(now).absorbing(stored);
    }

    private static MarkedAuthority both(MarkedAuthority one, MarkedAuthority other) {
        return one.version() > 0 ? one.absorbing(other) : other.absorbing(one);
    }

    /**
     * @param before on which it was decided
     * @throws StaleMarks when somebody else was quicker
     * @throws TooManyMarked when it would be one too many
     */
    MarkedAuthority save(MarkedAuthority before, MarkedAuthority after) {
        if (after.isMarked() && !before.isMarked() && marked.count() >= MarkedAuthority.MOST) {
            throw new TooManyMarked();
        }
        var saved = marked.save(after);
        former(after.code()).forEach(this::clear);
        groups.forget(after.code());
        return saved;
    }

    /**
     * Marks one as one more. Whoever marks the same meanwhile is heard.
     *
     * @return whether it was not marked so under its own code
     */
    boolean and(MandatedAuthority authority, Mark.Kind kind, Mark now) {
        for (var attempt = 1;; attempt++) {
            var own = marked.find(authority.code()).orElseGet(() -> MarkedAuthority.unmarked(authority));
            if (own.is(kind)) {
                return false;
            }
            try {
                marked.save(own.named(authority).and(kind, now));
                groups.forget(authority.code());
                return true;
            } catch (StaleMarks e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private void clear(MarkedAuthority former) {
        try {
            marked.save(new MarkedAuthority(former.version(), former.authority(), null, null));
        } catch (StaleMarks _) {
            // Whoever marked the other at the same moment cleared it.
        }
    }
}
