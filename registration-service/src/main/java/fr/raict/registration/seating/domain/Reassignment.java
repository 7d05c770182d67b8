package fr.raict.registration.seating.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fr.raict.registration.seating.domain.Registration.State;

/** Makes registrations of one authority those of another, in the places that they have. */
final class Reassignment {

    /** That one ends, and that somebody gets the seat. */
    private static final int EVENTS_OF_A_DOUBLE = 2;
    private static final Comparator<Registration> BETTER_FIRST = Comparator
            .comparing(Registration::isSeated, Comparator.reverseOrder())
            .thenComparing(Registration::isOffered, Comparator.reverseOrder()).thenComparing(Registration::number);

    private final RegistrationsInOrder line;
    private final Announcements announcements;
    private final WaitingList waitingList;

    Reassignment(RegistrationsInOrder line, Announcements announcements, WaitingList waitingList) {
        this.line = line;
        this.announcements = announcements;
        this.waitingList = waitingList;
    }

    List<Registration> misnamed(Set<String> codes, Authority authority, int atMost) {
        return line.inOrder().stream()
                .filter(each -> codes.contains(each.authority().code()) && !each.authority().equals(authority))
                .limit(atMost).toList();
    }

    int reassign(Collection<RegistrationId> ids, Authority authority, Terms terms, Instant now) {
        var moving = ids.stream().filter(line::has).map(line::find).flatMap(Optional::stream)
                .filter(each -> !each.authority().equals(authority)).toList();
        var doubles = terms.workshop().isAheadAt(now) ? doubles(moving, authority) : List.<Registration>of();
        if (!doubles.isEmpty()) {
            announcements.refuseUnlessRoomFor(EVENTS_OF_A_DOUBLE * doubles.size());
        }
        moving.forEach(each -> line.replace(each.of(authority)));
        doubles.forEach(each -> end(each.of(authority)));
        if (!doubles.isEmpty()) {
            waitingList.fillFreeSeats(terms);
        }
        return moving.size();
    }

    /** What ends of those who would be there twice because of it. Who was there twice before stays so. */
    private List<Registration> doubles(List<Registration> moving, Authority authority) {
        var ids = moving.stream().map(Registration::id).collect(Collectors.toSet());
        return moving.stream().filter(each -> each.isActive() && !each.authority().code().equals(authority.code()))
                .map(Registration::participant).distinct()
                .flatMap(person -> line.activeOf(person).stream()
                        .filter(each -> ids.contains(each.id()) || each.authority().code().equals(authority.code()))
                        .sorted(BETTER_FIRST).skip(1))
                .toList();
    }

    private void end(Registration registration) {
        var ended = registration.in(State.WITHDRAWN);
        line.replace(ended);
        announcements.raise(next -> new SeatEvent.Withdrawn(next, ended, registration.isSeated(), false, null));
    }
}
