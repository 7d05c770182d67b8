package fr.raict.notification.mails.domain;

import fr.raict.values.TypedText;
import org.jspecify.annotations.Nullable;

/** What became of a participant's registration. */
public sealed interface RegistrationNews {

    /** They were registered, and have a seat or wait for one. */
    sealed interface Registered extends RegistrationNews permits Seated, Waitlisted {}

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

    /** A seat became free for a person who waited. */
    record Promoted() implements RegistrationNews {}

    record Withdrawn(boolean heldSeat) implements RegistrationNews {}

    record WorkshopCancelled(@Nullable String reason) implements RegistrationNews {

        public WorkshopCancelled {
            reason = reason == null ? null : TypedText.lines(reason);
        }
    }

    /**
     * @param before
     *            the workshop as it was last told; absent when not everybody was told the same
     */
    record WorkshopMoved(boolean heldSeat, @Nullable Workshop before) implements RegistrationNews {}
}
