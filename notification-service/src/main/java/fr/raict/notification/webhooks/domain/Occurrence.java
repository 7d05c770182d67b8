package fr.raict.notification.webhooks.domain;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Something that happened, by its ids alone: who wants to know more asks the API, which looks at who asks.
 *
 * @param event its id, the same however often it is read
 * @param type as messages say it
 * @param about the aggregate: a workshop or, of a certificate, a participant
 * @param edition absent where the event does not say it
 * @param registration absent where the event is about none
 * @param participant whose it is; absent where there is none
 */
public record Occurrence(UUID event, String type, Instant at, UUID about, @Nullable UUID edition,
        @Nullable UUID registration, @Nullable UUID participant) {

    /** Nothing happened: an organiser tries a webhook. Each is told, and none chooses it. */
    private static final String PING = "ping";

    public Occurrence(UUID event, EventKind kind, Instant at, UUID about, @Nullable UUID edition,
            @Nullable UUID registration, @Nullable UUID participant) {
        this(event, kind.type(), at, about, edition, registration, participant);
    }

    public static Occurrence ping(UUID event, Instant at, UUID webhook) {
        return new Occurrence(event, PING, at, webhook, null, null, null);
    }

    boolean isPing() {
        return type.equals(PING);
    }

    boolean isOneOf(Set<EventKind> kinds) {
        return kinds.stream().anyMatch(kind -> kind.type().equals(type));
    }

    /** The JSON that is sent. It is written anew for each attempt, and always the same. */
    public String body() {
        return "{\"type\":\"%s\",\"timestamp\":\"%s\",\"data\":{\"id\":\"%s\"%s%s%s}}".formatted(type, at, about,
                field("edition", edition), field("registration", registration), field("participant", participant));
    }

    private static String field(String name, @Nullable UUID id) {
        return id == null ? "" : ",\"%s\":\"%s\"".formatted(name, id);
    }
}
