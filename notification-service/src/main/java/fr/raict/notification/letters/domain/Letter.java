package fr.raict.notification.letters.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What one person is told because of one event. */
public sealed interface Letter {

    UUID eventId();

    Instant occurredAt();

    Recipient recipient();

    Workshop workshop();

    /** Secret part of the link that lets its reader, and nobody else, act without an account. */
    default Optional<String> secret() {
        return switch (this) {
            case ToParticipant participant -> Optional.of(participant.ticketToken());
            case ToExpert(_, _, _, _, _, InvitationNews.Asked asked) -> Optional.of(asked.answerToken());
            case ToExpert _,ToOrganiser _ -> Optional.empty();
        };
    }

    /** To somebody registered, or no longer registered, for the workshop. */
    record ToParticipant(UUID eventId, Instant occurredAt, Recipient recipient, Workshop workshop, String ticketToken,
            RegistrationNews news) implements Letter {}

    record ToExpert(UUID eventId, Instant occurredAt, Recipient recipient, Workshop workshop, SessionRole role,
            InvitationNews news) implements Letter {}

    record ToOrganiser(UUID eventId, Instant occurredAt, Recipient recipient, Workshop workshop, String expert,
            SessionRole role, Answer answer) implements Letter {

        public ToOrganiser {
            expert = Typed.line(expert);
        }
    }
}
