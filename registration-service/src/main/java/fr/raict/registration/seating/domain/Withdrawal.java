package fr.raict.registration.seating.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import fr.raict.registration.seating.domain.Registration.State;
import org.jspecify.annotations.Nullable;

/**
 * Ends registrations that nobody wants any more; the first in turn get what this frees. Whoever does not want a seat that
 * was offered says so for those who were offered seats with them.
 */
final class Withdrawal {

    /** Who withdrew, and who gets the seat. */
    private static final int EVENTS_OF_ONE = 2;

    private final RegistrationsInOrder line;
    private final Announcements announcements;
    private final WaitingList waitingList;

    Withdrawal(RegistrationsInOrder line, Announcements announcements, WaitingList waitingList) {
        this.line = line;
        this.announcements = announcements;
        this.waitingList = waitingList;
    }

    /**
     * @param active one that has not ended
     * @param choice that tells the person; null when this does
     */
    Registration of(Registration active, @Nullable UUID choice, Terms terms) {
        var others = otherOffersWith(active);
        announcements.refuseUnlessRoomFor(EVENTS_OF_ONE * (1 + others.size()));
        var withdrawn = withdraw(active, true, choice);
        others.forEach(each -> withdraw(each, true, null));
        waitingList.fillFreeSeats(terms);
        return withdrawn;
    }

    /** Those that are active, as far as their events have room. */
    int ofAll(Collection<RegistrationId> ids, boolean told, Terms terms) {
        announcements.refuseUnlessRoomFor(EVENTS_OF_ONE);
        var active = ids.stream().map(line::find).flatMap(Optional::stream).filter(Registration::isActive)
                .flatMap(each -> Stream.concat(Stream.of(each), otherOffersWith(each).stream())).distinct()
                .limit(announcements.room() / EVENTS_OF_ONE).toList();
        active.forEach(each -> withdraw(each, told, null));
        waitingList.fillFreeSeats(terms);
        return active.size();
    }

    private List<Registration> otherOffersWith(Registration registration) {
        return registration.isOffered() ? line.offeredWith(registration).stream()
                .filter(each -> !each.id().equals(registration.id())).toList() : List.of();
    }

    private Registration withdraw(Registration active, boolean told, @Nullable UUID choice) {
        var withdrawn = active.in(State.WITHDRAWN);
        line.replace(withdrawn);
        announcements.raise(next -> new SeatEvent.Withdrawn(next, withdrawn, active.isSeated(), told, choice));
        return withdrawn;
    }
}
