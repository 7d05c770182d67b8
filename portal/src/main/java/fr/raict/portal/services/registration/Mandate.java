package fr.raict.portal.services.registration;

import java.time.Instant;
import java.util.UUID;

import fr.raict.values.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks, or asks to speak, for whom.
 *
 * @param clearing whether what its holder entered is being withdrawn
 */
public record Mandate(UUID id, LocalAuthority authority, State state, String name, String email, Instant requestedAt,
        @Nullable Instant decidedAt, @Nullable String refusalReason, boolean clearing) {

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

    /** Why not, as typed, which the account's holder reads, and what becomes of the registrations that they entered. */
    public record Refusal(String reason, WhatWasEntered registrations) {

        public Refusal(@Nullable String reason, @Nullable WhatWasEntered registrations) {
            this.reason = TypedText.lines(reason);
            this.registrations = registrations == null ? WhatWasEntered.STAYS : registrations;
        }
    }

    /** What becomes of the registrations that were entered under a refused mandate. */
    public enum WhatWasEntered {
        STAYS, IS_WITHDRAWN, IS_WITHDRAWN_WITHOUT_MAILS
    }
}
