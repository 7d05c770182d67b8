package fr.raict.contracts.registration.v1;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.raict.contracts.EventType;
import fr.raict.contracts.Person;
import org.jspecify.annotations.Nullable;

/**
 * All registrations of one person that a choice ended. The seat's own event tells it as well, with the choice, so that who
 * writes to the person writes once.
 *
 * @param sessions in the order of the programme, at least one
 * @param successor who has the person's places now; absent when nobody came in their place
 */
@EventType("registration.sessions-given-up.v1")
public record SessionsGivenUp(UUID eventId, UUID choice, long sequence, Instant occurredAt, Person participant,
        List<GivenUpSession> sessions, @Nullable Succession successor) implements ChoiceEvent {

    public SessionsGivenUp {
        sessions = List.copyOf(sessions);
    }
}
