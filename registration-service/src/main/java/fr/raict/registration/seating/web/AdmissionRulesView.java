package fr.raict.registration.seating.web;

import java.util.List;

import fr.raict.registration.seating.domain.SeatBookSummary;
import fr.raict.registration.seating.domain.SeatGroup;
import fr.raict.registration.seating.domain.WaitingRules;
import fr.raict.values.Bounded;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a workshop, and to how many people they apply.
 *
 * @param beyondCapacity how many more are seated than there are seats
 */
record AdmissionRulesView(long version, boolean membersOnly, boolean onApproval, @Nullable Integer mostPerAuthority,
        @Bounded(most = 4, because = "one for each group") List<KeptSeats> kept,
        WaitingRules waitingRules, int capacity, int seated, int beyondCapacity, int offered, int waiting,
        int requested) {

    /**
     * Seats kept for a group.
     *
     * @param taken people of the group who have a seat or are offered one
     */
    record KeptSeats(SeatGroup group, int seats, int taken) {
    }

    static AdmissionRulesView of(SeatBookSummary book) {
        var rules = book.rules();
        var counts = book.counts();
        var kept = rules.kept().entrySet().stream()
                .map(each -> new KeptSeats(each.getKey(), each.getValue(), counts.seatedOf(each.getKey()))).toList();
        return new AdmissionRulesView(rules.version(), rules.membersOnly(), rules.onApproval(),
                rules.mostPerAuthority(), kept, rules.waiting(), book.workshop().capacity(), counts.seated(),
                book.beyondCapacity(), counts.offered(), counts.waiting(), counts.requested());
    }
}
