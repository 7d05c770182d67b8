package fr.raict.notification.mails.domain;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import fr.raict.values.TypedText;
import org.jspecify.annotations.Nullable;

/** What became of a participant's registration. */
public sealed interface RegistrationNews {

    /** They were registered, and have a seat, wait for one or asked for one. */
    sealed interface Registered extends RegistrationNews permits Seated, Waitlisted, Requested {}

    record Seated() implements Registered {}

    /**
     * @param rank
     *            place in the waiting list, from 1
     */
    record Waitlisted(int rank) implements Registered {

        public Waitlisted {
            if (rank < 1) {
                throw new IllegalArgumentException("rank " + rank);
            }
        }
    }

    /** The organiser is to decide whether they may come; until then they have neither a seat nor a rank. */
    record Requested() implements Registered {}

    /** The organiser does not let them come; it is not they who can make this happen again and again. */
    record Declined(String reason) implements RegistrationNews {

        public Declined {
            reason = TypedText.lines(reason);
        }
    }

    /** A seat became free for a person who waited. */
    record Promoted() implements RegistrationNews {}

    /**
     * A seat is kept for a person who waited, until they say whether they want it.
     *
     * @param people
     *            who are offered seats together and answer together, at least 1
     * @param handedOver
     *            whether it was offered to somebody in whose place they come
     */
    record Offered(Instant expiresAt, int people, boolean handedOver) implements RegistrationNews {

        public Offered {
            if (people < 1) {
                throw new IllegalArgumentException(people + " people");
            }
        }
    }

    /** A seat was offered to them, and nobody answered in time. */
    record OfferLapsed() implements RegistrationNews {}

    /** They waited, and accepted a seat elsewhere at the same time. */
    record Overlapped() implements RegistrationNews {}

    /** Their registration was ended, by them or for them. */
    sealed interface Ended extends RegistrationNews permits Withdrawn, GivenUp {}

    record Withdrawn(boolean heldSeat) implements Ended {}

    /** As one of several, or as somebody else came in their place; what {@link GivenUpLetter} says of each. */
    record GivenUp() implements Ended {}

    record WorkshopCancelled(@Nullable String reason) implements RegistrationNews {

        public WorkshopCancelled {
            reason = reason == null ? null : TypedText.lines(reason);
        }
    }

    /**
     * @param before
     *            the workshop as it was last told; absent when not everybody was told the same
     * @param clashes
     *            titles of the workshops in which they have a seat, or speak, at the same time
     */
    record WorkshopMoved(boolean heldSeat, @Nullable Workshop before,
            List<String> clashes) implements RegistrationNews {

        public WorkshopMoved {
            // A mail that an earlier version queued says nothing of them.
            clashes = Objects.requireNonNullElse(clashes, List.<String>of()).stream().map(TypedText::line).toList();
        }
    }

    /**
     * The workshop for which they asked for a seat, on which the organiser is still to decide.
     *
     * @param before
     *            as in {@link WorkshopMoved}
     */
    record RequestMoved(@Nullable Workshop before) implements RegistrationNews {}
}
