package fr.raict.notification.mails.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * To somebody whose registrations for sessions of an edition were ended together: all of them in one letter. It has no
 * links to tickets, as those only show that they are void.
 *
 * @param sessions
 *            one at least, in the order in which they are told
 * @param successor
 *            who has the sessions now; absent when nobody came in the reader's place
 */
public record GivenUpLetter(UUID eventId, Instant occurredAt, Recipient recipient, List<Session> sessions,
        @Nullable Succession successor) implements EventLetter {

    public GivenUpLetter {
        if (sessions.isEmpty()) {
            throw new IllegalArgumentException("no sessions");
        }
        sessions = List.copyOf(sessions);
    }

    public record Session(Workshop workshop, UUID registration) {}

    @Override
    public List<WorkshopLetter> perWorkshop() {
        return sessions.stream().<WorkshopLetter>map(session -> new WorkshopLetter.ToParticipant(eventId, occurredAt,
                recipient, session.workshop(), session.registration(), null, new RegistrationNews.GivenUp())).toList();
    }

    @Override
    public List<UUID> about() {
        return sessions.stream().map(Session::registration).toList();
    }

    @Override
    public Optional<UUID> contact() {
        return Optional.empty();
    }

    @Override
    public GivenUpLetter readdressed(String recipient, String organiser) {
        return new GivenUpLetter(eventId, occurredAt, this.recipient.at(recipient), sessions.stream().map(
                session -> new Session(session.workshop().answeredAt(organiser), session.registration())).toList(),
                successor);
    }

    @Override
    public Optional<EventLetter> without(Set<UUID> registrations) {
        var rest = sessions.stream().filter(session -> !registrations.contains(session.registration())).toList();
        return rest.isEmpty() ? Optional.empty()
                : Optional.of(new GivenUpLetter(eventId, occurredAt, recipient, rest, successor));
    }
}
