package fr.raict.portal.services.registration;

import java.time.Instant;
import java.util.List;

import fr.raict.portal.services.agenda.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * An authority with the groups it is in.
 *
 * @param member since when and by whom it is marked so; null when it is not
 * @param partner the same
 * @param version 0 when it was never marked
 */
public record GroupedAuthority(LocalAuthority authority, List<Group> groups, @Nullable MarkedBy member,
        @Nullable MarkedBy partner, long version) implements Versioned {

    /** Members and partners are marked by organisers; foreign is who is outside the list and France. */
    public enum Group {
        MEMBER, PARTNER, FOREIGN
    }

    public boolean isForeign() {
        return groups.contains(Group.FOREIGN);
    }

    /** By which organiser. */
    public record MarkedBy(Instant since, String by) {}

    /** What it is from now on. */
    public record Marks(boolean member, boolean partner) {}
}
