package fr.raict.registration.seating.domain;

import java.util.ArrayList;
import java.util.Optional;

import fr.raict.registration.seating.domain.Registration.State;

/** Lets people into the line of a workshop, all of a request or nobody. */
final class Admission {

    private final RegistrationsInOrder line;
    private final Announcements announcements;
    private final WaitingList waitingList;

    Admission(RegistrationsInOrder line, Announcements announcements, WaitingList waitingList) {
        this.line = line;
        this.announcements = announcements;
        this.waitingList = waitingList;
    }

    SeatAnswer request(SeatRequest request, RegistrationWindow window, Workshop workshop) {
        var repeated = line.answering(request.key());
        if (!repeated.isEmpty()) {
            return new SeatAnswer(request.inOrder(repeated).stream().map(line::ranked).toList(), false);
        }
        var newcomers = admitted(request, window, workshop);
        var registrations = request.applicants().stream().map(applicant -> admit(request, applicant, workshop))
                .toList();
        return new SeatAnswer(registrations, newcomers > 0);
    }

    int newcomers(SeatRequest request, RegistrationWindow window, Workshop workshop) {
        return line.answering(request.key()).isEmpty() ? admitted(request, window, workshop) : 0;
    }

    private int admitted(SeatRequest request, RegistrationWindow window, Workshop workshop) {
        request.refuseUnlessIn(workshop.edition(), workshop.id());
        workshop.refuseUnlessOpenAt(request.askedAt(), window);
        var newcomers = newcomersOf(request);
        if (newcomers > 0) {
            waitingList.refuseUnlessRoomFor(newcomers, workshop);
            announcements.refuseUnlessRoomFor(newcomers);
        }
        return newcomers;
    }

    private int newcomersOf(SeatRequest request) {
        var newcomers = 0;
        var elsewhere = new ArrayList<Integer>();
        for (var position = 0; position < request.applicants().size(); position++) {
            var applicant = request.applicants().get(position);
            if (existing(request, applicant).isEmpty()) {
                newcomers++;
                if (line.activeOf(applicant.participant()).stream().anyMatch(request.asker()::sees)) {
                    elsewhere.add(position);
                }
            }
        }
        if (!elsewhere.isEmpty()) {
            throw new SeatRefused.AlreadyRegistered(elsewhere);
        }
        return newcomers;
    }

    private Optional<Registration> existing(SeatRequest request, SeatRequest.Applicant applicant) {
        return line.activeOf(applicant.participant()).stream().filter(request::mayBeAnsweredWith).findFirst();
    }

    private RankedRegistration admit(SeatRequest request, SeatRequest.Applicant applicant, Workshop workshop) {
        var existing = existing(request, applicant);
        if (existing.isPresent()) {
            var answering = existing.get().answering(request.key());
            line.replace(answering);
            return line.ranked(answering);
        }
        var registration = request.registrationOf(applicant, line.arrived(),
                waitingList.seatsForNewcomers(workshop) > 0 ? State.SEATED : State.WAITING);
        line.append(registration);
        var admitted = new RankedRegistration(registration, registration.isWaiting() ? line.waiting() : 0);
        announcements
                .raise(next -> registration.isSeated() ? new SeatEvent.Assigned(next, registration, request.choice())
                        : new SeatEvent.Waitlisted(next, registration, admitted.rank(), request.choice()));
        return admitted;
    }
}
