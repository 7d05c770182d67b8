package fr.raict.registration.mandates.domain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * That an account speaks for an authority. There is one per account and authority, whatever becomes of it.
 *
 * @param version 0 while it was never stored
 * @param subject the account
 * @param name of the person, as the account says
 * @param reason why it was refused; empty when none was given
 * @param clearing while what the account entered for the authority is being withdrawn; else null
 * @param former those of the account that became part of it; what is said of one of them is said of this
 */
public record Mandate(UUID id, long version, String subject, String name, String email, MandatedAuthority authority,
        State state, Instant requestedAt, @Nullable Instant decidedAt, String reason,
        @Nullable Clearing clearing, List<Former> former) {

    public Mandate {
        former = List.copyOf(former);
    }

    /** What the organiser thinks of it. */
    public enum State {
        PENDING, CONFIRMED, REFUSED;

        boolean isStrongerThan(State other) {
            return strength() > other.strength();
        }

        private int strength() {
            return switch (this) {
                case REFUSED -> 0;
                case PENDING -> 1;
                case CONFIRMED -> 2;
            };
        }
    }

    public static Mandate request(String subject, String name, String email, MandatedAuthority authority,
            Instant now) {
        return new Mandate(idOf(subject, authority.code()), 0, subject, name, email, authority, State.PENDING, now,
                null, "", null, List.of());
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
        return new Mandate(id, version, subject, name, email, authority, state, requestedAt, decidedAt, reason, next,
                former);
    }

    /** The same under the name that the authority has now. */
    public Mandate named(MandatedAuthority now) {
        return new Mandate(id, version, subject, name, email, now, state, requestedAt, decidedAt, reason, clearing,
                former);
    }

    /** One for another authority, into which this one's is merged. */
    public Mandate movedTo(MandatedAuthority other) {
        return new Mandate(idOf(subject, other.code()), 0, subject, name, email, other, state, requestedAt, decidedAt,
                reason, clearing, withFormer(this));
    }

    /**
     * Together with another of the account, whose authority is merged into this one's: the stronger state stays, confirmed
     * over pending over refused. What this one has of the other already changes nothing.
     */
    public Mandate absorbing(Mandate other) {
        if (former.stream().anyMatch(each -> each.id().equals(other.id) && each.version() >= other.version)) {
            return this;
        }
        var stronger = other.state.isStrongerThan(state) ? other : this;
        var bothRefused = isRefused() && other.isRefused();
        return new Mandate(id, version, subject, name, email, authority, stronger.state, requestedAt,
                stronger.decidedAt, stronger.reason, bothRefused && clearing == null ? other.clearing
                        : stronger.clearing,
                withFormer(other));
    }

    private List<Former> withFormer(Mandate other) {
        var own = other == this ? List.<Former>of() : former;
        var kept = Stream.concat(own.stream(), other.former.stream()).filter(each -> !each.id().equals(other.id));
        return Stream.concat(kept, Stream.of(new Former(other.id, other.version))).distinct().toList();
    }

    /** Decided alike once more, only the reason may be another. */
    private Mandate decided(State decision, Instant now, String why) {
        var again = state == decision;
        return again && reason.equals(why) ? this
                : new Mandate(id, version, subject, name, email, authority, decision, requestedAt,
                        again ? decidedAt : now, why, again ? clearing : null, former);
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
