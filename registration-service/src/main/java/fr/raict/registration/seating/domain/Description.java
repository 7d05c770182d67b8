package fr.raict.registration.seating.domain;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What people in the line are told of a workshop.
 *
 * @param placement absent while it has no time
 * @param attendance absent when only a version that did not know told of it
 */
public record Description(String title, @Nullable Placement placement, @Nullable Attendance attendance) {

    /** Whether people must hear of it who were told what was before. */
    boolean isNewsAfter(Description before, boolean seesLink) {
        return !title.equals(before.title) || isMovedFrom(before)
                || known().flatMap(now -> before.known().filter(then -> now.differsFrom(then, seesLink))).isPresent();
    }

    /** The version before gave a remote workshop a room, which nobody has to hear of that it is gone. */
    private boolean isMovedFrom(Description before) {
        var neverHadRoom = before.attendance == null && known().filter(Attendance::isRemote).isPresent();
        return placement != null && before.placement != null && (placement.isAtAnotherTimeThan(before.placement)
                || !neverHadRoom && placement.isElsewhereThan(before.placement));
    }

    private Optional<Attendance> known() {
        return Optional.ofNullable(attendance);
    }
}
