package fr.raict.registration.seating.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import fr.raict.registration.seating.domain.Registration.State;
import fr.raict.registration.seating.domain.SeatCounts.OfGroups;

/** Puts people into the places of others. */
final class Succession {

    private final RegistrationsInOrder line;
    private final Announcements announcements;
    private final WaitingList waitingList;

    Succession(RegistrationsInOrder line, Announcements announcements, WaitingList waitingList) {
        this.line = line;
        this.announcements = announcements;
        this.waitingList = waitingList;
    }

    SeatAnswer take(Registration former, SeatRequest request, Terms terms) {
        var repeated = line.answering(request.key());
        if (!repeated.isEmpty()) {
            return new SeatAnswer(request.inOrder(repeated).stream()
                    .map(each -> waitingList.ranked(each, terms)).toList(), false);
        }
        refuseUnlessFree(former, request, terms);
        var successor = former.takenOver(request, request.applicants().getFirst(),
                terms.rules().waiting().order() == WaitingOrder.DRAW);
        line.handOver(former, former.in(State.WITHDRAWN), successor);
        var ranked = waitingList.ranked(successor, terms);
        // What a choice tells knows nothing of offers.
        var choice = successor.isOffered() ? null : request.choice();
        announcements.raise(next -> new SeatEvent.HandedOver(next, successor, former, ranked.rank(), choice));
        return new SeatAnswer(List.of(ranked), true);
    }

    int successors(Registration former, SeatRequest request, Terms terms) {
        if (!line.answering(request.key()).isEmpty()) {
            return 0;
        }
        refuseUnlessFree(former, request, terms);
        return 1;
    }

    private void refuseUnlessFree(Registration former, SeatRequest request, Terms terms) {
        request.refuseUnlessIn(terms.workshop().edition(), terms.workshop().id());
        terms.workshop().refuseUnlessAheadAt(request.askedAt());
        if (!former.isActive()) {
            throw new SeatRefused.RegistrationEnded();
        }
        var successor = request.applicants().getFirst();
        if (line.activeOf(successor.participant()).stream().anyMatch(request.asker()::sees)) {
            throw new SeatRefused.AlreadyRegistered(List.of(0));
        }
        if (hasNamesake(former, request)) {
            throw new SeatRefused.SameName(List.of(0));
        }
        if (former.takesSeat() && line.isTaken(successor.participant())) {
            throw new SeatRefused.Overlap(List.of(0));
        }
        if (former.takesSeat() && !fits(former, successor.traits().groups(), terms)) {
            throw new SeatRefused.SeatKept();
        }
        announcements.refuseUnlessRoomFor(1);
    }

    private boolean hasNamesake(Registration former, SeatRequest request) {
        var successor = request.applicants().getFirst();
        var name = successor.traits().name();
        return name != null && line.named(name, request.authority())
                .anyMatch(each -> !each.id().equals(former.id()) && request.asker().sees(each));
    }

    /** Where more are seated than may be, whoever may sit where the former one did still fits. */
    private boolean fits(Registration former, Set<SeatGroup> groups, Terms terms) {
        var kept = terms.rules().kept().keySet();
        if (groups.containsAll(former.traits().groups().stream().filter(kept::contains).toList())) {
            return true;
        }
        var taken = new ArrayList<>(line.takenByGroups());
        taken.add(new OfGroups(former.traits().groups(), -1));
        return terms.freeSeats().forPeopleOf(groups, taken) > 0;
    }
}
