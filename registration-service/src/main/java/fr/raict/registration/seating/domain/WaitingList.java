package fr.raict.registration.seating.domain;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;

import fr.raict.registration.seating.domain.Registration.State;
import fr.raict.registration.seating.domain.SeatCounts.OfGroups;
import fr.raict.values.Seats;

/**
 * Who waits for a seat, in order of arrival. A free seat is of the first who may have it, even while they are not told
 * yet.
 */
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

    /** That nobody waits for: how many people of these groups could be seated now. */
    int seatsForNewcomers(Terms terms, Set<SeatGroup> groups) {
        var free = terms.freeSeats();
        var taken = new ArrayList<>(line.seatedByGroups());
        for (var waiting : line.waitingByGroups()) {
            var seats = Math.min(waiting.people(), free.forPeopleOf(waiting.groups(), taken));
            if (seats > 0) {
                taken.add(new OfGroups(waiting.groups(), seats));
            }
        }
        return free.forPeopleOf(groups, taken);
    }

    void refuseUnlessRoomFor(int newcomers, int seats) {
        var waiting = newcomers - seats;
        if (waiting > 0 && line.waiting() + waiting > LONGEST || line.active() + newcomers > LONGEST_LINE) {
            throw new SeatRefused.WaitingListFull();
        }
    }

    /** Whether somebody waits who may have a seat that is free. */
    boolean hasMoreToPromote(Terms terms) {
        return line.waiting() > 0 && firstToSeat(terms.freeSeats()).isPresent();
    }

    /** The only place where a seat goes to somebody who waited. What is too much for one write is left for the next. */
    void fillFreeSeats(Terms terms) {
        var free = terms.freeSeats();
        for (var most = announcements.roomAtOnce(); most > 0 && line.waiting() > 0; most--) {
            var first = firstToSeat(free);
            if (first.isEmpty()) {
                return;
            }
            var promoted = first.get().in(State.SEATED);
            line.replace(promoted);
            announcements.raise(next -> new SeatEvent.Promoted(next, promoted));
        }
    }

    private Optional<Registration> firstToSeat(FreeSeats free) {
        var taken = line.seatedByGroups();
        return line.firstWaiting(groups -> free.forPeopleOf(groups, taken) > 0);
    }
}
