package fr.raict.registration.seating.domain;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * One person's place in the line of a workshop. It names nobody: who the person is stays with the participant.
 *
 * @param number in order of arrival, from 0, which is never another's of the workshop
 * @param account who entered it
 * @param keys of the latest requests it answers, newest last
 * @param traits as they were when it came about
 * @param reason why it was declined, in the organiser's words; null of what was not
 * @param instead what ends once this has a seat; null when nothing does, or when it has ended
 * @param turn what is special about how it waits; null when nothing is
 */
public record Registration(RegistrationId id, int number, ParticipantId participant, Authority authority,
        String account, List<RequestKey> keys, State state, Instant registeredAt, Traits traits,
        @Nullable String reason, @Nullable Instead instead, @Nullable Turn turn) {

    /** What became of a registration so far. */
    public enum State {
        SEATED, WAITING,
        /** A seat is kept for it, until the person says whether they want it. */
        OFFERED,
        /** Asked for; the organiser is still to decide. */
        REQUESTED, WITHDRAWN, CANCELLED,
        /** By the organiser, who was asked. */
        DECLINED,
        /** Nobody answered in time when a seat was offered. */
        LAPSED;

        /** All that have not ended. */
        public static final Set<State> ACTIVE = Collections
                .unmodifiableSet(EnumSet.of(SEATED, WAITING, OFFERED, REQUESTED));

        public boolean isActive() {
            return ACTIVE.contains(this);
        }
    }

    /** A client that still repeats a request this many later ones ago has long had its answer. */
    private static final int KEYS_KEPT = 5;

    public Registration {
        keys = List.copyOf(keys);
        traits = Objects.requireNonNullElse(traits, Traits.UNKNOWN); // of what was stored before there were any
    }

    public boolean isActive() {
        return state.isActive();
    }

    public boolean isSeated() {
        return state == State.SEATED;
    }

    public boolean isWaiting() {
        return state == State.WAITING;
    }

    public boolean isRequested() {
        return state == State.REQUESTED;
    }

    public boolean isOffered() {
        return state == State.OFFERED;
    }

    /** Whether a seat is no longer anybody else's. */
    boolean takesSeat() {
        return isSeated() || isOffered();
    }

    /** That is open. */
    public Optional<Offer> offer() {
        return Optional.ofNullable(turn).map(Turn::offer);
    }

    public Optional<Precedence> precedence() {
        return Optional.ofNullable(turn).map(Turn::precedence);
    }

    /** With whom it has a seat, or waits, if not alone. */
    Optional<UUID> party() {
        return Optional.ofNullable(turn).map(Turn::party);
    }

    /** Whose lot counts in a draw. */
    ParticipantId drawnAs() {
        return Optional.ofNullable(turn).map(Turn::drawnAs).orElse(participant);
    }

    private Turn anyTurn() {
        return Objects.requireNonNullElse(turn, Turn.PLAIN);
    }

    private Registration with(State next, Turn other) {
        return new Registration(id, number, participant, authority, account, keys, next, registeredAt, traits, reason,
                instead, other.orNull());
    }

    Registration offered(Offer offer) {
        return with(State.OFFERED, anyTurn().offered(offer));
    }

    /** With a seat, for which what the person awaits at that time is still to end. */
    Registration accepted() {
        return with(State.SEATED, anyTurn().accepted(true));
    }

    /** The same of somebody who stands at the door: those who asked together with them wait on without them. */
    Registration seatedOnSite() {
        return with(State.SEATED, anyTurn().accepted(true).alone());
    }

    Registration before(Precedence others) {
        return with(state, anyTurn().before(others));
    }

    /** Of another person, entered by another perhaps, with all that comes from when it was asked for. */
    Registration takenOver(SeatRequest by, SeatRequest.Applicant successor, boolean drawn) {
        var theirs = drawn && isWaiting() ? anyTurn().drawnAs(drawnAs()) : anyTurn();
        return new Registration(successor.registration(), number, successor.participant(), authority, by.account(),
                List.of(by.key()), state, registeredAt, successor.traits(), null, null,
                theirs.accepted() ? theirs.accepted(false).orNull() : theirs.orNull());
    }

    /** At the end of the line. */
    Registration movedTo(int otherNumber) {
        return new Registration(id, otherNumber, participant, authority, account, keys, state, registeredAt, traits,
                reason, instead, turn);
    }

    /** The same place, for another authority. */
    public Registration of(Authority other) {
        return new Registration(id, number, participant, other, account, keys, state, registeredAt, traits,
                reason, instead, turn);
    }

    Registration in(State next) {
        return with(next, anyTurn().offered(null));
    }

    Registration declined(String because) {
        return new Registration(id, number, participant, authority, account, keys, State.DECLINED, registeredAt, traits,
                because, instead, turn);
    }

    /** Whether something else is to end, as this has a seat. */
    public boolean isMoving() {
        return isSeated() && (instead != null || endsWaits());
    }

    /** Whether what the person awaits at that time is to end, as they accepted this seat. */
    public boolean endsWaits() {
        return turn != null && turn.accepted();
    }

    /** Also when they came into the line before they thought of giving something up for it. */
    Registration changingFrom(@Nullable Instead other) {
        return other == null ? this
                : new Registration(id, number, participant, authority, account, keys, state, registeredAt, traits,
                        reason, other, turn);
    }

    /** What was to end for it has ended. */
    Registration moved() {
        return new Registration(id, number, participant, authority, account, keys, state, registeredAt, traits, reason,
                null, endsWaits() ? anyTurn().accepted(false).orNull() : turn);
    }

    Registration answering(RequestKey key) {
        var latest = Stream.concat(keys.stream(), Stream.of(key)).skip(Math.max(0, keys.size() + 1 - KEYS_KEPT));
        return new Registration(id, number, participant, authority, account, latest.toList(), state, registeredAt,
                traits, reason, instead, turn);
    }
}
