package fr.raict.registration.seating.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import fr.raict.registration.seating.domain.AdmissionRules;
import fr.raict.registration.seating.domain.SeatGroup;
import fr.raict.registration.seating.domain.WaitingOrder;
import fr.raict.registration.seating.domain.WaitingRules;
import fr.raict.values.Seats;
import org.jspecify.annotations.Nullable;

/** Rules as an organiser wants them. */
record AdmissionRulesRequest(@NotNull Boolean membersOnly, @NotNull Boolean onApproval,
        @Min(1) @Max(Seats.MOST) @Nullable Integer mostPerAuthority,
        @NotNull @Size(max = 4) List<@NotNull @Valid Kept> kept, @Valid @Nullable Waiting waiting) {

    /** How free seats come to those who wait; at once when nothing is said of hours. */
    record Waiting(@NotNull WaitingOrder order, @Min(1) @Max(WaitingRules.MOST_HOURS) @Nullable Integer offeredFor) {
    }

    /** Seats to keep for a group. */
    record Kept(@NotNull SeatGroup group, @NotNull @Min(1) @Max(Seats.MOST) Integer seats) {
    }

    /**
     * @param seen the version of the rules that these are to replace
     * @param before what holds for those who wait, and still does if nothing else is wanted
     */
    AdmissionRules rules(long seen, WaitingRules before, String newSeed) {
        var next = waiting == null ? before : before.changedTo(waiting.order(), waiting.offeredFor(), newSeed);
        return new AdmissionRules(seen, membersOnly, onApproval, mostPerAuthority, byGroup(), next);
    }

    /** One that is named twice is kept as many as both say. */
    private Map<SeatGroup, Integer> byGroup() {
        return kept.stream().collect(Collectors.toMap(Kept::group, Kept::seats, Integer::sum));
    }
}
