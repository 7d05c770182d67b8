package fr.raict.registration.seating.domain;

import fr.raict.registration.seating.domain.Registration.State;
import fr.raict.values.Seats;

/** Who waits for a seat, in order of arrival. A free seat is theirs, even while they are not told yet. */
final class WaitingList {

    static final int LONGEST = 5_000;

    /** With those who have a seat. Keeps the document well under the 16 MB that MongoDB allows. */
    static final int LONGEST_LINE = Seats.MOST + LONGEST;

    private final RegistrationsInOrder line;
    private final Announcements announcements;

    WaitingList(RegistrationsInOrder line, Announcements announcements) {
        this.line = line;
        this.announcements = announcements;
    }

    int seatsForNewcomers(Workshop workshop) {
        return Math.max(0, freeSeats(workshop) - line.waiting());
    }

    void refuseUnlessRoomFor(int newcomers, Workshop workshop) {
        var waiting = newcomers - seatsForNewcomers(workshop);
        if (waiting > 0 && line.waiting() + waiting > LONGEST
                || line.seated() + line.waiting() + newcomers > LONGEST_LINE) {
            throw new SeatRefused.WaitingListFull();
        }
    }

    /** Whether somebody waits for whom a seat is free. */
    boolean hasMoreToPromote(Workshop workshop) {
        return freeSeats(workshop) > 0 && line.waiting() > 0;
    }

    /** The only place where a seat goes to somebody who waited. What is too much for one write is left for the next. */
    void fillFreeSeats(Workshop workshop) {
        for (var most = announcements.roomAtOnce(); most > 0 && freeSeats(workshop) > 0; most--) {
            var first = line.firstWaiting();
            if (first.isEmpty()) {
                return;
            }
            var promoted = first.get().in(State.SEATED);
            line.replace(promoted);
            announcements.raise(next -> new SeatEvent.Promoted(next, promoted));
        }
    }

    private int freeSeats(Workshop workshop) {
        return workshop.isPublished() ? Math.max(0, workshop.capacity() - line.seated()) : 0;
    }
}
