package fr.raict.registration.attendance.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import fr.raict.registration.seating.domain.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * Whether one person came to one door. Always true: each nonce counts once, and of several check-ins the earliest is the
 * one that counts.
 *
 * @param version 0 while it was never stored
 * @param checkIn null while nobody checked them in
 * @param collisions other check-ins, by devices that could not know of the first; the earliest first
 * @param undone nonces of what was undone, the latest last: a device that repeats one changes nothing
 * @param excused whether they said that they would not come
 */
public record Attendance(long version, Door door, ParticipantId participant, @Nullable CheckIn checkIn,
        List<CheckIn> collisions, List<UUID> undone, boolean excused) {

    /** More devices at one door do not let the same person in. */
    static final int MOST_COLLISIONS = 10;
    /** Nobody changes their mind more often before a device has sent what it has. */
    static final int MOST_UNDONE = 50;

    /** Of one person at one door. */
    public enum State {
        PRESENT, EXCUSED,
        /** Neither came nor said that they would not; not yet, while it goes on. */
        ABSENT
    }

    /** What a check-in leads to. */
    public enum Decision {
        PRESENT,
        /** Somebody else was quicker, and whoever asked was told before they let anybody in. */
        ALREADY,
        /** Two devices let somebody in. */
        COLLISION,
        /** It was undone before. */
        UNDONE
    }

    public Attendance {
        collisions = List.copyOf(collisions);
        undone = List.copyOf(undone);
    }

    public static Attendance none(Door door, ParticipantId participant) {
        return new Attendance(0, door, participant, null, List.of(), List.of(), false);
    }

    /** As it is in the store, once it was written. */
    public Attendance saved() {
        return new Attendance(version + 1, door, participant, checkIn, collisions, undone, excused);
    }

    public State state() {
        return checkIn != null ? State.PRESENT : excused ? State.EXCUSED : State.ABSENT;
    }

    /** @param letIn whether the device has let them in already, as it could ask nobody */
    public Decision decisionOn(CheckIn asked, boolean letIn) {
        if (undone.contains(asked.nonce())) {
            return Decision.UNDONE;
        }
        if (checkIn == null || collisions.isEmpty() && checkIn.nonce().equals(asked.nonce())) {
            return Decision.PRESENT;
        }
        return letIn || isKnown(asked.nonce()) ? Decision.COLLISION : Decision.ALREADY;
    }

    private boolean isKnown(UUID nonce) {
        return checkIns().stream().anyMatch(each -> each.nonce().equals(nonce));
    }

    /** Changes nothing unless it is decided so that they were let in by it. */
    public Attendance with(CheckIn asked, boolean letIn) {
        return switch (decisionOn(asked, letIn)) {
            case PRESENT, COLLISION -> isKnown(asked.nonce()) ? this : of(plus(asked), undone);
            case ALREADY, UNDONE -> this;
        };
    }

    private List<CheckIn> plus(CheckIn asked) {
        var all = new ArrayList<>(checkIns());
        all.add(asked);
        all.sort(Comparator.comparing(CheckIn::at).thenComparing(CheckIn::nonce));
        return all.subList(0, Math.min(all.size(), 1 + MOST_COLLISIONS));
    }

    /** Another device's check-in stays, if there is one. Again, or of a check-in that is not known, changes nothing. */
    public Attendance undo(UUID nonce) {
        if (!isKnown(nonce)) {
            return this;
        }
        var ended = new ArrayList<>(undone);
        ended.add(nonce);
        return of(checkIns().stream().filter(each -> !each.nonce().equals(nonce)).toList(),
                ended.subList(Math.max(0, ended.size() - MOST_UNDONE), ended.size()));
    }

    /** The others that were let in with the same ticket, as who asked sees it. */
    public List<CheckIn> othersThan(UUID nonce) {
        return checkIns().stream().filter(each -> !each.nonce().equals(nonce)).toList();
    }

    /** @throws AttendanceRefused.IsPresent when they came all the same */
    public Attendance excuse(boolean isExcused) {
        if (checkIn != null && isExcused) {
            throw new AttendanceRefused.IsPresent();
        }
        return new Attendance(version, door, participant, checkIn, collisions, undone, isExcused);
    }

    /** The earliest first. */
    public List<CheckIn> checkIns() {
        var all = new ArrayList<CheckIn>();
        if (checkIn != null) {
            all.add(checkIn);
        }
        all.addAll(collisions);
        return all;
    }

    private Attendance of(List<CheckIn> all, List<UUID> ended) {
        return new Attendance(version, door, participant, all.isEmpty() ? null : all.getFirst(),
                all.stream().skip(1).toList(), ended, excused);
    }
}
