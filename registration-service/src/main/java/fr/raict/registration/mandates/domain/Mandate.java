package fr.raict.registration.mandates.domain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * That an account speaks for an authority. There is one per account and authority, whatever becomes of it.
 *
 * @param version 0 while it was never stored
 * @param subject the account
 * @param name of the person, as the account says
 * @param reason why it was refused; empty when none was given
 * @param clearing while what the account entered for the authority is being withdrawn; else null
 */
public record Mandate(UUID id, long version, String subject, String name, String email, MandatedAuthority authority,
        State state, Instant requestedAt, @Nullable Instant decidedAt, String reason,
        @Nullable Clearing clearing) {

    /** What the organiser thinks of it. */
    public enum State {
        PENDING, CONFIRMED, REFUSED
    }

    public static Mandate request(String subject, String name, String email, MandatedAuthority authority,
            Instant now) {
        return new Mandate(idOf(subject, authority.code()), 0, subject, name, email, authority, State.PENDING, now,
                null, "", null);
    }

    /** Derived, so that asking twice at once is still one mandate. */
    public static UUID idOf(String subject, String authorityCode) {
        return UUID.nameUUIDFromBytes((subject + '\n' + authorityCode).getBytes(StandardCharsets.UTF_8));
    }

    public Mandate confirmed(Instant now) {
        return decided(State.CONFIRMED, now, "");
    }

    public Mandate refused(String why, WhatWasEntered entered, Instant now) {
        var refused = decided(State.REFUSED, now, why);
        return switch (entered) {
            case STAYS -> refused;
            case IS_WITHDRAWN -> refused.with(new Clearing(true, now));
            case IS_WITHDRAWN_WITHOUT_MAILS -> refused.with(new Clearing(false, now));
        };
    }

    /** Nothing is left to withdraw. */
    public Mandate cleared() {
        return with(null);
    }

    private Mandate with(@Nullable Clearing next) {
        return new Mandate(id, version, subject, name, email, authority, state, requestedAt, decidedAt, reason, next);
    }

    /** Decided alike once more, only the reason may be another. */
    private Mandate decided(State decision, Instant now, String why) {
        var again = state == decision;
        return again && reason.equals(why) ? this
                : new Mandate(id, version, subject, name, email, authority, decision, requestedAt,
                        again ? decidedAt : now, why, again ? clearing : null);
    }

    public boolean isPending() {
        return state == State.PENDING;
    }

    public boolean isConfirmed() {
        return state == State.CONFIRMED;
    }

    public boolean isRefused() {
        return state == State.REFUSED;
    }
}
