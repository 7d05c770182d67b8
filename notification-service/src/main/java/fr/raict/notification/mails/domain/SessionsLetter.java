package fr.raict.notification.mails.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * To somebody who was registered for several sessions of an edition at once: all of them in one letter.
 *
 * @param sessions
 *            one at least, in the order in which they are told
 * @param predecessor
 *            who had the sessions before; absent when nobody did, or when an earlier version wrote the letter
 */
public record SessionsLetter(UUID eventId, Instant occurredAt, Recipient recipient, List<Session> sessions,
        @Nullable Succession predecessor) implements EventLetter {

    public SessionsLetter {
        if (sessions.isEmpty()) {
            throw new IllegalArgumentException("no sessions");
        }
        sessions = List.copyOf(sessions);
    }

    public record Session(Workshop workshop, UUID registration, String ticketToken, RegistrationNews.Registered news) {

        private Session answeredAt(String address) {
            return new Session(workshop.answeredAt(address), registration, ticketToken, news);
        }
    }

    public long seats() {
        return count(RegistrationNews.Seated.class);
    }

    public long waits() {
        return count(RegistrationNews.Waitlisted.class);
    }

    /** Sessions whose organiser is still to decide. */
    public long requests() {
        return count(RegistrationNews.Requested.class);
    }

    private long count(Class<? extends RegistrationNews.Registered> news) {
        return sessions.stream().map(Session::news).filter(news::isInstance).count();
    }

    @Override
    public List<WorkshopLetter> perWorkshop() {
        return sessions.stream().<WorkshopLetter>map(session -> new WorkshopLetter.ToParticipant(eventId, occurredAt,
                recipient, session.workshop(), session.registration(), session.ticketToken(), session.news())).toList();
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
    public SessionsLetter readdressed(String recipient, String organiser) {
        return new SessionsLetter(eventId, occurredAt, this.recipient.at(recipient),
                sessions.stream().map(session -> session.answeredAt(organiser)).toList(), predecessor);
    }

    @Override
    public Optional<EventLetter> without(Set<UUID> registrations) {
        var rest = sessions.stream().filter(session -> !registrations.contains(session.registration())).toList();
        return rest.isEmpty() ? Optional.empty()
                : Optional.of(new SessionsLetter(eventId, occurredAt, recipient, rest, predecessor));
    }
}
