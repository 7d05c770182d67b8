package fr.raict.registration.seating.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

import org.jspecify.annotations.Nullable;

/**
 * What people are told of a seat book: the events since it was saved, as far as there is room to publish them, and how
 * far the line was told what the agenda changed.
 */
final class Announcements {

    /** A workshop that is moved or cancelled concerns everyone in it, which is too much to tell in one write. */
    static final int TOLD_AT_ONCE = 1_000;

    private final List<SeatEvent> events = new ArrayList<>();
    private long sequence;
    private @Nullable Rescheduling rescheduling;
    private int mostEvents = Integer.MAX_VALUE;
    private boolean changed;

    /** @param sequence of the latest event */
    Announcements(long sequence, @Nullable Rescheduling rescheduling) {
        this.sequence = sequence;
        this.rescheduling = rescheduling;
    }

    /** Until it is saved, no more than that is raised. */
    void limitEvents(int most) {
        mostEvents = most;
    }

    void raise(LongFunction<SeatEvent> event) {
        events.add(event.apply(++sequence));
        changed = true;
    }

    int room() {
        return Math.max(0, mostEvents - events.size());
    }

    /** How many of those who are to be told something one write may tell. */
    int roomAtOnce() {
        return Math.min(TOLD_AT_ONCE, room());
    }

    void refuseUnlessRoomFor(int more) {
        if (more > room()) {
            throw new SeatRefused.EventsPending();
        }
    }

    /** Notes for everybody in the line what changed, if it is news to them. */
    void note(Workshop before, Workshop after, int lineLength) {
        if (before.isPublished() && after.isPublished()
                && after.description().isNewsAfter(before.description(), true)) {
            var toldTheSame = rescheduling == null ? before.description() : null;
            rescheduling = lineLength == 0 ? null : new Rescheduling(toldTheSame, 0, lineLength);
        }
    }

    /** Tells as many in the line as one write may what changed. */
    void tellChange(Workshop workshop, List<Registration> line) {
        var change = rescheduling;
        var most = roomAtOnce();
        if (change == null || most == 0) {
            return;
        }
        var end = Math.min(change.end(), change.next() + most);
        line.subList(change.next(), end).stream()
                .filter(registration -> registration.isActive() && concerns(registration, workshop, change.before()))
                .forEach(registration -> raise(
                        next -> new SeatEvent.Rescheduled(next, registration, change.before())));
        var rest = change.upTo(end);
        rescheduling = rest.isOver() ? null : rest;
        changed = true;
    }

    /** Who waits does not see the link. */
    private static boolean concerns(Registration registration, Workshop workshop, @Nullable Description before) {
        return before == null || workshop.description().isNewsAfter(before, registration.isSeated());
    }

    /** Of a workshop that is cancelled, nobody hears what changed before. */
    void dropChange() {
        rescheduling = null;
    }

    @Nullable
    Rescheduling rescheduling() {
        return rescheduling;
    }

    long sequence() {
        return sequence;
    }

    List<SeatEvent> events() {
        return List.copyOf(events);
    }

    boolean hasChanges() {
        return changed;
    }

    void saved() {
        events.clear();
        mostEvents = Integer.MAX_VALUE;
        changed = false;
    }
}
