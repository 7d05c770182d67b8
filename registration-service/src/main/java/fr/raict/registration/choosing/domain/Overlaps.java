package fr.raict.registration.choosing.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import fr.raict.registration.seating.domain.Placement;
import fr.raict.registration.seating.domain.Workshop;

/** Which of some workshops one person cannot attend both. */
public final class Overlaps {

    private Overlaps() {
    }

    /** Two that take place at the same time, the one that begins first in front. */
    public record Overlap(Workshop one, Workshop other) {
    }

    /**
     * One overlap for each workshop that begins before an earlier one has ended; none when all can be attended. A workshop
     * without a time overlaps nothing, nor does one that begins when another ends.
     */
    public static List<Overlap> among(Collection<Workshop> workshops) {
        var inOrder = workshops.stream().filter(workshop -> workshop.placed().isPresent())
                .sorted(Comparator.comparing(workshop -> placement(workshop).startsAt())).toList();
        var found = new ArrayList<Overlap>();
        for (var i = 1; i < inOrder.size(); i++) {
            var next = inOrder.get(i);
            inOrder.subList(0, i).stream().max(Comparator.comparing(earlier -> placement(earlier).endsAt()))
                    .filter(longest -> placement(longest).endsAt().isAfter(placement(next).startsAt()))
                    .ifPresent(longest -> found.add(new Overlap(longest, next)));
        }
        return List.copyOf(found);
    }

    private static Placement placement(Workshop workshop) {
        return workshop.placed().orElseThrow();
    }
}
