package fr.raict.agenda.workshops.domain;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** What about a workshop its experts and participants must be told when it changes. */
public enum Affected {
    TITLE, MODE, ROOM, TIME;

    public static Set<Affected> between(Workshop before, Workshop after) {
        var affected = EnumSet.noneOf(Affected.class);
        if (!before.content().title().equals(after.content().title()))
            affected.add(TITLE);
        if (before.content().mode() != after.content().mode())
            affected.add(MODE);
        if (differ(before.placement(), after.placement(), Placement::sameRoom))
            affected.add(ROOM);
        if (differ(before.placement(), after.placement(), Placement::sameTime))
            affected.add(TIME);
        return affected;
    }

    private static boolean differ(Optional<Placement> before, Optional<Placement> after,
            BiPredicate<Placement, Placement> same) {
        return before.isPresent() != after.isPresent()
                || before.isPresent() && !same.test(before.get(), after.orElseThrow());
    }
}
