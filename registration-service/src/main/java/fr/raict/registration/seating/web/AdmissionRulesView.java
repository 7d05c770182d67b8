package fr.raict.registration.seating.web;

import java.util.List;

import fr.raict.registration.seating.domain.SeatBookSummary;
import fr.raict.registration.seating.domain.SeatGroup;
import fr.raict.values.Bounded;
import org.jspecify.annotations.Nullable;

/** The rules of a workshop, and to how many people they apply. */
record AdmissionRulesView(long version, boolean membersOnly, boolean onApproval, @Nullable Integer mostPerAuthority,
        @Bounded(most = 4, because = "one for each group") List<KeptSeats> kept, int capacity, int seated, int waiting,
        int requested) {

    /**
     * Seats kept for a group.
     *
     * @param taken people of the group who have a seat
     */
    record KeptSeats(SeatGroup group, int seats, int taken) {
    }

    static AdmissionRulesView of(SeatBookSummary book) {
        var rules = book.rules();
        var counts = book.counts();
        var kept = rules.kept().entrySet().stream()
                .map(each -> new KeptSeats(each.getKey(), each.getValue(), counts.seatedOf(each.getKey()))).toList();
        return new AdmissionRulesView(rules.version(), rules.membersOnly(), rules.onApproval(),
                rules.mostPerAuthority(), kept, book.workshop().capacity(), counts.seated(), counts.waiting(),
                counts.requested());
    }
}
