package fr.raict.registration.seating.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * One person's place in the line of a workshop. It names nobody: who the person is stays with the participant.
 *
 * @param number in order of arrival, from 0, which is never another's of the workshop
 * @param account who entered it
 * @param keys of the latest requests it answers, newest last
 */
public record Registration(RegistrationId id, int number, ParticipantId participant, Authority authority,
        String account, List<RequestKey> keys, State state, Instant registeredAt) {

    /** What became of a registration so far. */
    public enum State {
        SEATED, WAITING, WITHDRAWN, CANCELLED;

        public boolean isActive() {
            return this == SEATED || this == WAITING;
        }
    }

    /** A client that still repeats a request this many later ones ago has long had its answer. */
    private static final int KEYS_KEPT = 5;

    public Registration {
        keys = List.copyOf(keys);
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

    /** Of another person, entered by another perhaps, with all that comes from when it was asked for. */
    Registration takenOver(SeatRequest by, SeatRequest.Applicant successor) {
        return new Registration(successor.registration(), number, successor.participant(), authority, by.account(),
                List.of(by.key()), state, registeredAt);
    }

    /** At the end of the line. */
    Registration movedTo(int otherNumber) {
        return new Registration(id, otherNumber, participant, authority, account, keys, state, registeredAt);
    }

    /** The same place, for another authority. */
    public Registration of(Authority other) {
        return new Registration(id, number, participant, other, account, keys, state, registeredAt);
    }

    Registration in(State next) {
        return new Registration(id, number, participant, authority, account, keys, next, registeredAt);
    }

    Registration answering(RequestKey key) {
        var latest = Stream.concat(keys.stream(), Stream.of(key)).skip(Math.max(0, keys.size() + 1 - KEYS_KEPT));
        return new Registration(id, number, participant, authority, account, latest.toList(), state, registeredAt);
    }
}
