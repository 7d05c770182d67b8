package fr.raict.registration.seating.domain;

import java.util.Set;

/**
 * The head of a seat book and its counts, without the registrations.
 *
 * @param version of the book
 */
public record SeatBookSummary(Workshop workshop, AdmissionRules rules, long version, SeatCounts counts) {

    /** How many more are seated than there are seats, as nobody loses one when there are fewer. */
    public int beyondCapacity() {
        return Math.max(0, counts.seated() - workshop.capacity());
    }

    /** How many seats of the workshop, were it open, people of these groups may still have. */
    public int freeFor(Set<SeatGroup> groups) {
        return new Terms(workshop, rules, null).freeSeats().forPeopleOf(groups, counts.groups());
    }
}
