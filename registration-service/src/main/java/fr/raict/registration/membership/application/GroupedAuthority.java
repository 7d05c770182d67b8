package fr.raict.registration.membership.application;

import java.time.Instant;
import java.util.Set;

import fr.raict.registration.mandates.application.DescribedAuthority;
import fr.raict.registration.membership.domain.AuthorityGroup;
import fr.raict.registration.membership.domain.Mark;
import fr.raict.registration.membership.domain.MarkedAuthority;
import fr.raict.values.Bounded;
import org.jspecify.annotations.Nullable;

/**
 * An authority with the groups it is in.
 *
 * @param member since when and by whom it is marked so; null when it is not
 * @param partner the same
 */
public record GroupedAuthority(DescribedAuthority authority,
        @Bounded(most = 3, because = "there are three groups") Set<AuthorityGroup> groups, @Nullable MarkedBy member,
        @Nullable MarkedBy partner, long version) {

    /** Which organiser marked it, by name. */
    public record MarkedBy(Instant since, String by) {

        private static @Nullable MarkedBy of(@Nullable Mark mark) {
            return mark == null ? null : new MarkedBy(mark.since(), mark.by());
        }
    }

    static GroupedAuthority of(MarkedAuthority marked, DescribedAuthority described) {
        return new GroupedAuthority(described, marked.groups(), MarkedBy.of(marked.member()),
                MarkedBy.of(marked.partner()), marked.version());
    }
}
