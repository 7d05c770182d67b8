package fr.raict.registration.seating.application;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import fr.raict.registration.seating.domain.Authority;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.WorkshopId;
import org.springframework.stereotype.Service;

/**
 * Makes a workshop's registrations those of another authority, {@value #AT_ONCE} with each write; seats and ranks stay.
 * Again changes nothing.
 */
@Service
public class ReassignSeats {

    private static final int AT_ONCE = 500;

    private final SeatDesks desks;
    private final Participants participants;
    private final EndedRegistrations ended;
    private final Clock clock;

    ReassignSeats(SeatDesks desks, Participants participants, EndedRegistrations ended, Clock clock) {
        this.desks = desks;
        this.participants = participants;
        this.ended = ended;
        this.clock = clock;
    }

    private record Found(EditionId edition, List<Registration> registrations) {
    }

    /**
     * All that the seat book holds under one of the codes, active or not.
     *
     * @return how many it changed
     */
    public int inBook(WorkshopId workshop, Set<String> codes, Authority authority) {
        var changed = 0;
        for (var found = find(workshop, codes, authority); !found.registrations().isEmpty();) {
            makeFindable(found, authority);
            changed += reassign(workshop, found, authority);
            found = find(workshop, codes, authority);
        }
        return changed;
    }

    private Found find(WorkshopId workshop, Set<String> codes, Authority authority) {
        return desks.answer(workshop, PendingAnswer.onLatest(
                book -> new Found(book.workshop().edition(), book.misnamed(codes, authority, AT_ONCE))));
    }

    /** By the name of the authority that they are about to be of: whoever ends in between is found by one word too many. */
    private void makeFindable(Found found, Authority authority) {
        var people = participants.find(found.registrations());
        var known = found.registrations().stream().filter(each -> people.containsKey(each.id()))
                .map(each -> each.of(authority)).toList();
        if (!known.isEmpty()) {
            participants.add(found.edition(), known, people);
        }
    }

    private int reassign(WorkshopId workshop, Found found, Authority authority) {
        var ids = found.registrations().stream().map(Registration::id).toList();
        var now = clock.instant();
        return desks.answer(workshop, PendingAnswer.onLatest(book -> book.reassign(ids, authority, now)));
    }

    /** Those that have left the seat book. */
    public void ended(WorkshopId workshop, Collection<RegistrationId> ids, Authority authority) {
        ended.reassign(workshop, ids, authority);
    }
}
