package fr.raict.contracts.registration.v1;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.raict.contracts.EventType;
import fr.raict.contracts.Person;
import org.jspecify.annotations.Nullable;

/**
 * All sessions that one person was registered for by a choice. The seat's own event tells it as well, with the choice, so
 * that who writes to the person writes once.
 *
 * @param sessions in the order of the programme, at least one; those that were refused are not among them
 * @param predecessor in whose place the person comes; absent when in nobody's
 */
@EventType("registration.sessions-chosen.v1")
public record SessionsChosen(UUID eventId, UUID choice, long sequence, Instant occurredAt, Person participant,
        List<ChosenSession> sessions, @Nullable Succession predecessor) implements ChoiceEvent {

    public SessionsChosen {
        sessions = List.copyOf(sessions);
    }
}
