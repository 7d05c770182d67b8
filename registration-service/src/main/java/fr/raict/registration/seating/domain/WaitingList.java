package fr.raict.registration.seating.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import fr.raict.registration.seating.domain.Registration.State;
import fr.raict.registration.seating.domain.SeatCounts.OfGroups;
import fr.raict.values.Seats;

/**
 * Who waits for a seat. A free seat is of the first in turn who may have it, even while they are not told yet; a party has
 * its turn when all of it fit.
 */
final class WaitingList {

    static final int LONGEST = 5_000;
    /** With those who have a seat. Keeps the document well under the 16 MB that MongoDB allows. */
    static final int LONGEST_LINE = Seats.MOST + LONGEST;

    private final RegistrationsInOrder line;
    private final Announcements announcements;
    private final WaitingSequence sequence;

    WaitingList(RegistrationsInOrder line, Announcements announcements) {
        this.line = line;
        this.announcements = announcements;
        sequence = new WaitingSequence(line);
    }

    /** That nobody waits for: how many people of these groups could be seated now. */
    int seatsForNewcomers(Terms terms, Set<SeatGroup> groups) {
        var free = terms.freeSeats();
        return free.forPeopleOf(groups, line.takenByGroups()) == 0 ? 0
                : free.forPeopleOf(groups, takenWithThoseInTurn(free, terms));
    }

    /** Whether so many people of these groups could all be seated now, without a seat that others wait for. */
    boolean haveSeats(Terms terms, List<Set<SeatGroup>> people) {
        var free = terms.freeSeats();
        return fit(people, free, takenWithThoseInTurn(free, terms));
    }

    private List<OfGroups> takenWithThoseInTurn(FreeSeats free, Terms terms) {
        var taken = new ArrayList<>(line.takenByGroups());
        if (line.hasPartiesWaiting()) {
            for (var party : sequence.of(terms.rules().waiting())) {
                if (isInTurn(party, free, taken)) {
                    party.people().forEach(each -> taken.add(new OfGroups(each.traits().groups(), 1)));
                }
            }
        } else {
            // However they take turns, as many of them have seats.
            for (var waiting : line.waitingByGroups()) {
                var seats = Math.min(waiting.people(), free.forPeopleOf(waiting.groups(), taken));
                if (seats > 0) {
                    taken.add(new OfGroups(waiting.groups(), seats));
                }
            }
        }
        return taken;
    }

    void refuseUnlessRoomFor(int newcomers, int seats) {
        var waiting = newcomers - seats;
        if (waiting > 0 && line.waiting() + waiting > LONGEST || line.active() + newcomers > LONGEST_LINE) {
            throw new SeatRefused.WaitingListFull();
        }
    }

    /** Whether somebody waits who may have a seat that is free, if so many can be told. */
    boolean hasMoreToPromote(Terms terms, int room) {
        return line.waiting() > 0 && nextInTurn(terms).filter(party -> party.size() <= room).isPresent();
    }

    /**
     * The only place where a seat is offered or goes to somebody who waited. What is too much for one write is left for the
     * next.
     */
    void fillFreeSeats(Terms terms) {
        var most = announcements.roomAtOnce();
        while (most > 0 && line.waiting() > 0) {
            var next = nextInTurn(terms);
            if (next.isEmpty() || next.get().size() > most) {
                return;
            }
            give(next.get(), terms);
            most -= next.get().size();
        }
    }

    private void give(Party party, Terms terms) {
        var end = terms.endOfOffer();
        for (var each : party.people()) {
            var given = end.map(until -> each.offered(new Offer(until, party.size())))
                    .orElseGet(() -> each.in(State.SEATED));
            line.replace(given);
            announcements.raise(next -> given.isSeated() ? new SeatEvent.Promoted(next, given)
                    : new SeatEvent.Offered(next, given));
        }
    }

    private Optional<Party> nextInTurn(Terms terms) {
        var free = terms.freeSeats();
        var taken = line.takenByGroups();
        if (free.forPeopleOf(Set.of(SeatGroup.values()), taken) == 0) {
            return Optional.empty();
        }
        return sequence.isPlain(terms.rules().waiting())
                ? line.firstWaiting(groups -> free.forPeopleOf(groups, taken) > 0)
                        .map(each -> new Party(List.of(each)))
                : sequence.of(terms.rules().waiting()).stream().filter(party -> isInTurn(party, free, taken))
                        .findFirst();
    }

    /** Not while one of them is taken elsewhere, or while the organiser is still to decide on one. */
    private boolean isInTurn(Party party, FreeSeats free, Collection<OfGroups> taken) {
        return party.people().stream().noneMatch(each -> line.isTaken(each.participant()))
                && party.first().party().filter(line::isDecidedInPart).isEmpty()
                && fit(party.people().stream().map(each -> each.traits().groups()).toList(), free, taken);
    }

    /** One by one is enough, as whoever was let in moves to another seat for the next (a transversal matroid). */
    private static boolean fit(List<Set<SeatGroup>> people, FreeSeats free, Collection<OfGroups> taken) {
        var all = new ArrayList<>(taken);
        for (var groups : people) {
            if (free.forPeopleOf(groups, all) == 0) {
                return false;
            }
            all.add(new OfGroups(groups, 1));
        }
        return true;
    }

    /** An organiser puts somebody who waits before the others, with their party. Again changes nothing. */
    void putFirst(Registration registration, Precedence given) {
        var party = line.waitingWith(registration);
        var before = registration.precedence();
        if (before.map(Precedence::reason).filter(given.reason()::equals).isEmpty()) {
            var place = before.map(Precedence::place).orElseGet(line::nextPlaceBefore);
            var precedence = new Precedence(place, given.reason(), given.by(), given.at());
            party.forEach(each -> line.replace(each.before(precedence)));
        }
    }

    RankedRegistration ranked(Registration registration, Terms terms) {
        return sequence.ranked(registration, terms.rules().waiting());
    }
}
