package fr.raict.portal.services.registration;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A mandate as organisers see it: who asks to speak for whom.
 *
 * @param clearing whether what its holder entered is being withdrawn
 */
public record AskedMandate(UUID id, MandatedAuthority authority, Mandate.State state, String name, String email,
        Instant requestedAt, @Nullable Instant decidedAt, @Nullable String refusalReason, boolean clearing) {

    public boolean isPending() {
        return state == Mandate.State.PENDING;
    }

    /**
     * For whom.
     *
     * @param country only of an authority that the reference list lacks; empty else
     */
    public record MandatedAuthority(String code, String name, String country) {
        public boolean isUnlisted() {
            return code.startsWith("OTHER-");
        }

        /** « Saint-Denis (93) ». */
        public String distinctName() {
            return LocalAuthority.distinctName(code, name);
        }
    }

    /** Why not, and what becomes of the registrations that its holder entered. */
    public record Refusal(@Nullable String reason, WhatWasEntered registrations) {}

    /** What becomes of the registrations that were entered under a refused mandate. */
    public enum WhatWasEntered {
        STAYS, IS_WITHDRAWN, IS_WITHDRAWN_WITHOUT_MAILS
    }
}
