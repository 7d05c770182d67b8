package fr.raict.notification.webhooks.domain;

import java.time.Instant;

/** Where a message is in its life. */
public sealed interface MessageState {

    enum Kind {
        WAITING, DELIVERED, GIVEN_UP, ENDED
    }

    default Kind kind() {
        return switch (this) {
            case Waiting _ -> Kind.WAITING;
            case Delivered _ -> Kind.DELIVERED;
            case GivenUp _ -> Kind.GIVEN_UP;
            case Ended _ -> Kind.ENDED;
        };
    }

    /** @param dueAt when it may be tried next; while somebody tries it, when others may take over */
    record Waiting(Instant dueAt) implements MessageState {}

    /** Its receiver took it. */
    record Delivered(Instant at) implements MessageState {}

    /** Nobody took it in three days. */
    record GivenUp(Instant at) implements MessageState {}

    /** Its webhook was switched off while it waited. */
    record Ended(Instant at) implements MessageState {}
}
