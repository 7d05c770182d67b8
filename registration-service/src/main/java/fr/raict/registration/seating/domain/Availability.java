package fr.raict.registration.seating.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import fr.raict.values.Bounded;
import org.jspecify.annotations.Nullable;

/**
 * How many seats of a workshop are taken and how many people wait, and whether one may register.
 *
 * @param seated may exceed the capacity after the organiser shrank it: nobody loses a seat by that
 * @param offered seats that are kept for people until they say whether they want them
 * @param free seats that anybody may have
 * @param beyondCapacity how many more are seated than there are seats
 */
public record Availability(UUID workshop, int capacity, int seated, int offered, int waiting, int free,
        int beyondCapacity,
        State state, Rules rules) {

    /** When full, one joins the waiting list. */
    public enum State {
        OPEN, FULL,
        /** Open, but until seats are given by wishes only organisers register people. */
        BY_WISHES, NOT_YET_OPEN, CLOSED, CANCELLED
    }

    /** The rules by which people are let in, for those who think of coming. */
    public record Rules(boolean membersOnly, boolean onApproval, @Nullable Integer mostPerAuthority,
            @Bounded(most = 4, because = "one for each group") List<Kept> kept,
            WaitingRules waiting) {
    }

    /**
     * Seats kept for a group.
     *
     * @param free those that only people of the group may have, beside the seats that anybody may have
     */
    public record Kept(SeatGroup group, int seats, int free) {
    }

    public static Availability of(SeatBookSummary book, Instant instant, RegistrationWindow window) {
        var workshop = book.workshop();
        var seated = book.counts().seated();
        var open = workshop.stateAt(instant, window);
        var free = open == State.OPEN ? book.freeFor(Set.of()) : 0;
        var state = open == State.OPEN && free == 0 ? State.FULL : open;
        return new Availability(workshop.id().value(), workshop.capacity(), seated, book.counts().offered(),
                book.counts().waiting(),
                free,
                book.beyondCapacity(), state, rules(book, free, open == State.OPEN));
    }

    /** The same while people say what they wish. */
    public Availability byWishes() {
        return state == State.OPEN || state == State.FULL
                ? new Availability(workshop, capacity, seated, offered, waiting,
                        free, beyondCapacity, State.BY_WISHES, rules)
                : this;
    }

    private static Rules rules(SeatBookSummary book, int free, boolean open) {
        var rules = book.rules();
        var kept = rules.kept().entrySet().stream().map(each -> new Kept(each.getKey(), each.getValue(),
                open ? book.freeFor(Set.of(each.getKey())) - free : 0)).toList();
        return new Rules(rules.membersOnly(), rules.onApproval(), rules.mostPerAuthority(), kept, rules.waiting());
    }
}
