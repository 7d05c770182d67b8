package fr.raict.registration.seating.domain;

import java.util.List;

import fr.raict.registration.seating.domain.Registration.State;

/** Puts people into the places of others. */
final class Succession {

    private final RegistrationsInOrder line;
    private final Announcements announcements;

    Succession(RegistrationsInOrder line, Announcements announcements) {
        this.line = line;
        this.announcements = announcements;
    }

    SeatAnswer take(Registration former, SeatRequest request, Workshop workshop) {
        var repeated = line.answering(request.key());
        if (!repeated.isEmpty()) {
            return new SeatAnswer(request.inOrder(repeated).stream().map(line::ranked).toList(), false);
        }
        refuseUnlessFree(former, request, workshop);
        var successor = former.takenOver(request, request.applicants().getFirst());
        line.handOver(former, former.in(State.WITHDRAWN), successor);
        var ranked = line.ranked(successor);
        announcements.raise(
                next -> new SeatEvent.HandedOver(next, successor, former, ranked.rank(), request.choice()));
        return new SeatAnswer(List.of(ranked), true);
    }

    int successors(Registration former, SeatRequest request, Workshop workshop) {
        if (!line.answering(request.key()).isEmpty()) {
            return 0;
        }
        refuseUnlessFree(former, request, workshop);
        return 1;
    }

    private void refuseUnlessFree(Registration former, SeatRequest request, Workshop workshop) {
        request.refuseUnlessIn(workshop.edition(), workshop.id());
        workshop.refuseUnlessAheadAt(request.askedAt());
        if (!former.isActive()) {
            throw new SeatRefused.RegistrationEnded();
        }
        var successor = request.applicants().getFirst().participant();
        if (line.activeOf(successor).stream().anyMatch(request.asker()::sees)) {
            throw new SeatRefused.AlreadyRegistered(List.of(0));
        }
        announcements.refuseUnlessRoomFor(1);
    }
}
