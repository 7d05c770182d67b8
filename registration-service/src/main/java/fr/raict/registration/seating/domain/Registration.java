package fr.raict.registration.seating.domain;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
 */
public record Registration(RegistrationId id, int number, ParticipantId participant, Authority authority,
        String account, List<RequestKey> keys, State state, Instant registeredAt, Traits traits,
        @Nullable String reason, @Nullable Instead instead) {

    /** What became of a registration so far. */
    public enum State {
        SEATED, WAITING,
        /** Asked for; the organiser is still to decide. */
        REQUESTED, WITHDRAWN, CANCELLED,
        /** By the organiser, who was asked. */
        DECLINED;

        /** All that have not ended. */
        public static final Set<State> ACTIVE = Collections.unmodifiableSet(EnumSet.of(SEATED, WAITING, REQUESTED));

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

    /** Of another person, entered by another perhaps, with all that comes from when it was asked for. */
    Registration takenOver(SeatRequest by, SeatRequest.Applicant successor) {
        return new Registration(successor.registration(), number, successor.participant(), authority, by.account(),
                List.of(by.key()), state, registeredAt, successor.traits(), null,
                null);
    }

    /** At the end of the line. */
    Registration movedTo(int otherNumber) {
        return new Registration(id, otherNumber, participant, authority, account, keys, state, registeredAt, traits,
                reason, instead);
    }

    /** The same place, for another authority. */
    public Registration of(Authority other) {
        return new Registration(id, number, participant, other, account, keys, state, registeredAt, traits,
                reason, instead);
    }

    Registration in(State next) {
        return new Registration(id, number, participant, authority, account, keys, next, registeredAt, traits,
                reason, instead);
    }

    Registration declined(String because) {
        return new Registration(id, number, participant, authority, account, keys, State.DECLINED, registeredAt, traits,
                because, instead);
    }

    /** Whether something else is to end, as this has a seat. */
    public boolean isMoving() {
        return isSeated() && instead != null;
    }

    /** Also when they came into the line before they thought of giving something up for it. */
    Registration changingFrom(@Nullable Instead other) {
        return other == null ? this
                : new Registration(id, number, participant, authority, account, keys, state, registeredAt, traits,
                        reason, other);
    }

    /** What was to end for it has ended. */
    Registration moved() {
        return new Registration(id, number, participant, authority, account, keys, state, registeredAt, traits, reason,
                null);
    }

    Registration answering(RequestKey key) {
        var latest = Stream.concat(keys.stream(), Stream.of(key)).skip(Math.max(0, keys.size() + 1 - KEYS_KEPT));
        return new Registration(id, number, participant, authority, account, latest.toList(), state, registeredAt,
                traits, reason, instead);
    }
}
