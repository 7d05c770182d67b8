package fr.raict.registration.wishes.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.domain.Authority;
import fr.raict.registration.seating.domain.WorkshopId;
import fr.raict.registration.wishes.domain.Allocation;
import fr.raict.registration.wishes.domain.Allocation.Unmet;
import fr.raict.registration.wishes.domain.Wish;
import fr.raict.registration.wishes.domain.WishRound;
import fr.raict.values.Bounded;
import org.jspecify.annotations.Nullable;

/**
 * A wish as it is shown.
 *
 * @param workshops the dearest first
 * @param awards what it got; null while the caller is not to know
 */
public record WishDetails(UUID id, UUID edition, long version, Authority authority, Person person,
        @Bounded(most = WishRound.MOST_WISHES, because = "nobody wishes more") List<UUID> workshops,
        Instant enteredAt,
        @Bounded(most = WishRound.MOST_WISHES, because = "nobody gets what they did not wish") @Nullable List<AwardDetails> awards) {

    /**
     * One session that it got.
     *
     * @param rank in the wishes, from 1
     * @param rule by its name, which refused the registration; null when nothing did
     */
    public record AwardDetails(UUID workshop, int rank, @Nullable String rule) {
    }

    /** Without what it got. */
    public static WishDetails of(Wish wish) {
        return of(wish, null);
    }

    /** @param allocation null while the caller is not to know of it */
    static WishDetails of(Wish wish, @Nullable Allocation allocation) {
        return new WishDetails(wish.id(), wish.edition().value(), wish.version(), wish.authority(), wish.person(),
                wish.ranking().stream().map(WorkshopId::value).toList(), wish.enteredAt(),
                allocation == null ? null : awards(wish, allocation));
    }

    private static List<AwardDetails> awards(Wish wish, Allocation allocation) {
        return allocation.of(wish.id()).sessions().stream()
                .map(session -> new AwardDetails(session.value(), wish.rankOf(session),
                        allocation.unmet().stream()
                                .filter(each -> each.wish().equals(wish.id()) && each.session().equals(session))
                                .map(Unmet::rule).findFirst().orElse(null)))
                .toList();
    }
}
