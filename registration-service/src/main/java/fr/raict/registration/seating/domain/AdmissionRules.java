package fr.raict.registration.seating.domain;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
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
 */
public record AdmissionRules(long version, boolean membersOnly, boolean onApproval, @Nullable Integer mostPerAuthority,
        Map<SeatGroup, Integer> kept) {

    /** Whoever comes first. */
    public static final AdmissionRules NONE = new AdmissionRules(0, false, false, null, Map.of());

    public AdmissionRules {
        kept = kept.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(kept));
        if (mostPerAuthority != null && mostPerAuthority < 1 || kept.values().stream().anyMatch(seats -> seats < 1)) {
            throw new IllegalArgumentException("A limit is at least 1");
        }
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
        return new AdmissionRules(before, membersOnly, onApproval, mostPerAuthority, kept);
    }
}
