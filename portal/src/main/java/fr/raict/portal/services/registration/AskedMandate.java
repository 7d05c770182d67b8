package fr.raict.portal.services.registration;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A mandate as organisers see it: who asks to speak for whom. */
public record AskedMandate(UUID id, MandatedAuthority authority, Mandate.State state, String name, String email,
        Instant requestedAt, @Nullable Instant decidedAt, @Nullable String refusalReason) {

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

    /** Why not. */
    public record Refusal(@Nullable String reason) {}
}
