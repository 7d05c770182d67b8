package fr.raict.registration.membership.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import fr.raict.registration.authorities.domain.SearchText;
import fr.raict.registration.mandates.domain.MandatedAuthority;
import org.jspecify.annotations.Nullable;

import static java.util.Collections.unmodifiableSet;

/**
 * What organisers keep of an authority. One that is marked no more stays, so that its versions go on.
 *
 * @param version writes so far; 0 for one that was never marked
 * @param authority as it was named when it was written last
 * @param member since when it is one; null when it is none
 * @param partner since when it is one; null when it is none
 */
public record MarkedAuthority(long version, MandatedAuthority authority, @Nullable Mark member,
        @Nullable Mark partner) {

    /** Some hundred are members; more than that is a mistake, as every list of them is looked through whole. */
    public static final int MOST = 5_000;

    private static final List<String> FRANCE = List.of("france");

    public static MarkedAuthority unmarked(MandatedAuthority authority) {
        return new MarkedAuthority(0, authority, null, null);
    }

    public String code() {
        return authority.code();
    }

    public boolean isMarked() {
        return member != null || partner != null;
    }

    public boolean is(Mark.Kind kind) {
        return switch (kind) {
            case MEMBER -> member != null;
            case PARTNER -> partner != null;
        };
    }

    public Set<AuthorityGroup> groups() {
        var groups = EnumSet.noneOf(AuthorityGroup.class);
        if (member != null) {
            groups.add(AuthorityGroup.MEMBER);
        }
        if (partner != null) {
            groups.add(AuthorityGroup.PARTNER);
        }
        if (isForeign()) {
            groups.add(AuthorityGroup.FOREIGN);
        }
        return unmodifiableSet(groups);
    }

    /** A commune of France may be entered by hand, too. */
    private boolean isForeign() {
        return authority.isUnlisted() && !SearchText.of(authority.country()).words().equals(FRANCE);
    }

    /** What it is already it is since before. */
    public MarkedAuthority marked(boolean asMember, boolean asPartner, Mark now) {
        return new MarkedAuthority(version, authority, kept(member, asMember, now), kept(partner, asPartner, now));
    }

    private static @Nullable Mark kept(@Nullable Mark before, boolean marked, Mark now) {
        if (!marked) {
            return null;
        }
        return before == null ? now : before;
    }

    /** The same marked as one more, if it is not. */
    public MarkedAuthority and(Mark.Kind kind, Mark now) {
        return marked(is(Mark.Kind.MEMBER) || kind == Mark.Kind.MEMBER,
                is(Mark.Kind.PARTNER) || kind == Mark.Kind.PARTNER, now);
    }

    /** The same with the marks of one that became this one: since the earlier of both. */
    public MarkedAuthority absorbing(MarkedAuthority former) {
        return new MarkedAuthority(version, authority, earlier(member, former.member),
                earlier(partner, former.partner));
    }

    private static @Nullable Mark earlier(@Nullable Mark one, @Nullable Mark other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.since().isBefore(one.since()) ? other : one;
    }

    public MarkedAuthority named(MandatedAuthority now) {
        return new MarkedAuthority(version, now, member, partner);
    }
}
