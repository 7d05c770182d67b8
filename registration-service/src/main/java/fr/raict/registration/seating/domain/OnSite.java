package fr.raict.registration.seating.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import fr.raict.registration.seating.domain.Registration.State;
import fr.raict.registration.seating.domain.SeatRequest.Applicant;

/**
 * Gives seats to people who stand at the door, until the session is over. What shares seats out beforehand is past by then:
 * the window, the order of those who wait, the organiser's approval, and how many an authority may have. What says who
 * fits into the room still holds: the seats that there are, those kept for a group, and that only members may come.
 */
final class OnSite {

    private final RegistrationsInOrder line;
    private final Announcements announcements;
    private final WaitingList waitingList;
    private final Admission admission;

    OnSite(RegistrationsInOrder line, Announcements announcements, WaitingList waitingList, Admission admission) {
        this.line = line;
        this.announcements = announcements;
        this.waitingList = waitingList;
        this.admission = admission;
    }

    /** Whoever waits for a seat already, for whatever authority, gets that one. */
    SeatAnswer register(SeatRequest request, Terms terms) {
        return admission.repeat(request, terms).orElseGet(() -> {
            terms.workshop().refuseIfOverAt(terms.now());
            var applicant = request.applicants().getFirst();
            var given = waitingOf(applicant).map(waiting -> give(waiting, waiting.answering(request.key()), terms))
                    .orElseGet(() -> seatNewcomer(request, applicant, terms));
            return new SeatAnswer(List.of(RankedRegistration.unexplained(given)), true);
        });
    }

    private Optional<Registration> waitingOf(Applicant applicant) {
        var active = line.activeOf(applicant.participant());
        if (active.stream().anyMatch(Registration::isSeated)) {
            throw new SeatRefused.SeatedAlready();
        }
        return active.stream().min(Comparator.comparing(each -> !each.isOffered()));
    }

    private Registration seatNewcomer(SeatRequest request, Applicant applicant, Terms terms) {
        admission.refuseNamesakes(request, List.of(0));
        admission.refuseUnlessMembers(request, List.of(0), terms.rules());
        refuseUnlessSeatFor(applicant.traits(), terms);
        refuseIfTaken(applicant.participant());
        announcements.refuseUnlessRoomFor(1);
        var seated = request.registrationOf(applicant, line.arrived(), State.SEATED, null).seatedOnSite();
        line.append(seated);
        announcements.raise(next -> new SeatEvent.Assigned(next, seated, null));
        return seated;
    }

    /** Gives somebody the seat that they wait for, or on which the organiser is to decide. Again changes nothing. */
    Registration seat(Registration registration, Terms terms) {
        if (registration.isSeated()) {
            return registration;
        }
        if (!registration.isActive()) {
            throw new SeatRefused.RegistrationEnded();
        }
        terms.workshop().refuseIfOverAt(terms.now());
        return give(registration, registration, terms);
    }

    /** A seat that is offered to somebody is theirs already. */
    private Registration give(Registration before, Registration answering, Terms terms) {
        if (!before.isOffered()) {
            refuseUnlessSeatFor(before.traits(), terms);
        }
        refuseIfTaken(before.participant());
        announcements.refuseUnlessRoomFor(1);
        var seated = answering.seatedOnSite();
        line.replace(seated);
        announcements.raise(next -> before.isRequested() ? new SeatEvent.Assigned(next, seated, null)
                : new SeatEvent.Promoted(next, seated));
        waitingList.fillFreeSeats(terms); // as those who waited with them may fit now
        return seated;
    }

    private void refuseUnlessSeatFor(Traits traits, Terms terms) {
        var free = terms.freeSeats();
        var taken = line.takenByGroups();
        if (free.forPeopleOf(traits.groups(), taken) > 0) {
            return;
        }
        throw taken.stream().mapToInt(SeatCounts.OfGroups::people).sum() < terms.workshop().capacity()
                ? new SeatRefused.SeatKept() : new SeatRefused.NoSeatLeft();
    }

    private void refuseIfTaken(ParticipantId person) {
        if (line.isTaken(person)) {
            throw new SeatRefused.Overlap(List.of(0));
        }
    }
}
