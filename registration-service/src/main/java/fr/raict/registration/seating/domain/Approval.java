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
        if (registration.isSeated() || registration.isWaiting()) {
            return registration;
        }
        refuseUnlessRequested(registration);
        var seats = waitingList.seatsForNewcomers(terms, registration.traits().groups());
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
                : new SeatEvent.Waitlisted(next, approved, line.rankOf(approved), null));
        return approved;
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
            case SEATED, WAITING, DECLINED -> throw new SeatRefused.RegistrationDecided();
            case WITHDRAWN, CANCELLED -> throw new SeatRefused.RegistrationEnded();
        }
    }
}
