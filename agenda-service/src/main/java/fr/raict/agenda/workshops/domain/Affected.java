package fr.raict.agenda.workshops.domain;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** What about a workshop its experts and participants must be told when it changes. */
public enum Affected {
    TITLE, MODE, LINK, VENUE, ROOM, TIME;

    public static Set<Affected> between(Workshop before, Workshop after) {
        var affected = EnumSet.noneOf(Affected.class);
        if (!before.details().title().equals(after.details().title())) {
            affected.add(TITLE);
        }
        if (before.details().mode() != after.details().mode()) {
            affected.add(MODE);
        }
        if (!before.details().link().equals(after.details().link())) {
            affected.add(LINK);
        }
        if (differ(before.roomAndSlot(), after.roomAndSlot(), RoomAndSlot::sameVenue)) {
            affected.add(VENUE);
        }
        if (differ(before.roomAndSlot(), after.roomAndSlot(), RoomAndSlot::sameRoom)) {
            affected.add(ROOM);
        }
        if (differ(before.roomAndSlot(), after.roomAndSlot(), RoomAndSlot::sameTime)) {
            affected.add(TIME);
        }
        return affected;
    }

    private static boolean differ(Optional<RoomAndSlot> before, Optional<RoomAndSlot> after,
            BiPredicate<RoomAndSlot, RoomAndSlot> same) {
        return before.isPresent() != after.isPresent()
                || before.isPresent() && !same.test(before.get(), after.orElseThrow());
    }
}
