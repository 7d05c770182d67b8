package fr.raict.registration.seating.domain;

import java.util.List;

import fr.raict.registration.seating.domain.Registration.State;

/** What the organiser decides on those who asked where they decide on each. */
final class Approval {

    private final RegistrationsInOrder line;
    private final Announcements announcements;
    private final WaitingList waitingList;

    Approval(RegistrationsInOrder line, Announcements announcements, WaitingList waitingList) {
        this.line = line;
        this.announcements = announcements;
        this.waitingList = waitingList;
    }

    /** They have a seat, or come into the line where they would be if nobody had been asked. */
    Registration approve(Registration registration, Terms terms) {
        if (registration.isActive() && !registration.isRequested()) {
            return registration;
        }
        refuseUnlessRequested(registration);
        var seats = seatsFor(registration, terms);
        if (seats == 0 && line.waiting() >= WaitingList.LONGEST) {
            throw new SeatRefused.WaitingListFull();
        }
        if (seats > 0 && line.isTaken(registration.participant())) {
            throw new SeatRefused.Overlap(List.of(0));
        }
        announcements.refuseUnlessRoomFor(1);
        var approved = registration.in(seats > 0 ? State.SEATED : State.WAITING);
        line.replace(approved);
        announcements.raise(next -> approved.isSeated() ? new SeatEvent.Assigned(next, approved, null)
                : new SeatEvent.Waitlisted(next, approved, waitingList.ranked(approved, terms).rank(), null));
        return approved;
    }

    /** Who asked with others waits for the decision on all of them. */
    private int seatsFor(Registration registration, Terms terms) {
        return registration.party().isPresent() ? 0
                : waitingList.seatsForNewcomers(terms, registration.traits().groups());
    }

    Registration decline(Registration registration, String reason) {
        if (registration.state() == State.DECLINED && reason.equals(registration.reason())) {
            return registration;
        }
        refuseUnlessRequested(registration);
        announcements.refuseUnlessRoomFor(1);
        var declined = registration.declined(reason);
        line.replace(declined);
        announcements.raise(next -> new SeatEvent.Declined(next, declined, reason));
        return declined;
    }

    private static void refuseUnlessRequested(Registration registration) {
        switch (registration.state()) {
            case REQUESTED -> {}
            case SEATED, WAITING, OFFERED, DECLINED -> throw new SeatRefused.RegistrationDecided();
            case WITHDRAWN, CANCELLED, LAPSED -> throw new SeatRefused.RegistrationEnded();
        }
    }
}
