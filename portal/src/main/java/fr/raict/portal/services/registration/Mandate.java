package fr.raict.portal.services.registration;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Whom a delegate speaks for. */
public record Mandate(UUID id, LocalAuthority authority, State state, @Nullable Instant requestedAt,
        @Nullable String refusalReason) {

    public boolean isUsable() {
        return state != State.REFUSED;
    }

    /** A pending mandate may register people already; it shows only what its holder entered. */
    public enum State {
        PENDING, CONFIRMED, REFUSED
    }

    /** Asks for a listed authority by code or for an unlisted one by name: exactly one of the two. */
    public record Request(@Nullable String authority, @Nullable Unlisted unlisted) {
        public static Request listed(String code) {
            return new Request(code, null);
        }

        public static Request unlisted(String name, String country) {
            return new Request(null, new Unlisted(name, country));
        }
    }

    /** An authority that the reference list lacks. */
    public record Unlisted(String name, String country) {}
}
