package fr.raict.registration.seating.domain;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Who is let into a workshop, as its organiser decided. A change of rules takes nobody's seat away.
 *
 * @param version grows with each change, from 0
 * @param membersOnly whether only people of members may register
 * @param onApproval whether the organiser decides on each who asks
 * @param mostPerAuthority registrations that one authority may have at a time; null without a limit
 * @param kept seats that only people of the group may have, at least one each
 * @param waiting how free seats come to those who wait
 */
public record AdmissionRules(long version, boolean membersOnly, boolean onApproval, @Nullable Integer mostPerAuthority,
        Map<SeatGroup, Integer> kept, WaitingRules waiting) {

    /** Whoever comes first. */
    public static final AdmissionRules NONE = new AdmissionRules(0, false, false, null, Map.of(),
            WaitingRules.AT_ONCE);

    public AdmissionRules {
        waiting = Objects.requireNonNullElse(waiting, WaitingRules.AT_ONCE); // of what was stored before there were any
        kept = kept.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(kept));
        if (mostPerAuthority != null && mostPerAuthority < 1 || kept.values().stream().anyMatch(seats -> seats < 1)) {
            throw new IllegalArgumentException("A limit is at least 1");
        }
    }

    /** Whoever comes first, but that a seat is offered to those who wait. */
    public static AdmissionRules offering(@Nullable Integer offeredFor) {
        return new AdmissionRules(0, false, false, null, Map.of(),
                new WaitingRules(WaitingOrder.ARRIVAL, null, offeredFor));
    }

    public Optional<Integer> limitOfAuthority() {
        return Optional.ofNullable(mostPerAuthority);
    }

    public int keptInAll() {
        return kept.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether another one says the same, whenever it was said. */
    boolean saysTheSameAs(AdmissionRules other) {
        return other.following(version).equals(this);
    }

    AdmissionRules following(long before) {
        return new AdmissionRules(before, membersOnly, onApproval, mostPerAuthority, kept, waiting);
    }
}
