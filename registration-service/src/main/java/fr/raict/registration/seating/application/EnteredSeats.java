package fr.raict.registration.seating.application;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.Placement;
import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.SeatBook;

/**
 * The seats that are entered with their people for one write of a seat book, and the people who turned out to be taken
 * elsewhere, until the write is done or given up.
 */
final class EnteredSeats {

    private final Engagements engagements;
    private final Map<RegistrationId, Registration> entered = new HashMap<>();
    private final Set<ParticipantId> taken = new HashSet<>();
    private Optional<Placement> at = Optional.empty();

    EnteredSeats(Engagements engagements) {
        this.engagements = engagements;
    }

    Set<ParticipantId> taken() {
        return taken;
    }

    /** @return false when somebody is taken elsewhere, so that the book is to be decided on again */
    boolean enterAllOf(SeatBook book) {
        if (!book.workshop().placed().equals(at)) {
            var anew = book.changes().seated().stream().map(Registration::id).collect(Collectors.toSet());
            leaveOnly(each -> book.hasGivenSeat(each) && !anew.contains(each));
            at = book.workshop().placed();
        }
        var missing = book.changes().seated().stream().filter(each -> !entered.containsKey(each.id())).toList();
        var refused = engagements.enter(book.workshop(), missing);
        missing.stream().filter(each -> !refused.contains(each.id())).forEach(each -> entered.put(each.id(), each));
        missing.stream().filter(each -> refused.contains(each.id())).map(Registration::participant)
                .forEach(taken::add);
        var busy = takenOf(book.changes().offered(), book);
        if (!refused.isEmpty() || !busy.isEmpty()) {
            taken.addAll(busy);
            taken.addAll(takenOf(book.waitingInOrder(), book));
        }
        return refused.isEmpty() && busy.isEmpty();
    }

    /** A seat is offered to nobody who could not take it; it is entered only when they do. */
    private Set<ParticipantId> takenOf(List<Registration> registrations, SeatBook book) {
        return registrations.isEmpty() ? Set.of() : engagements.taken(book.workshop(), registrations);
    }

    /**
     * Drops what came to nothing, as the book says that is in the store: an earlier write may have gone through although
     * nobody knew.
     */
    void leaveOnlyGiven(SeatBook book) {
        leaveOnly(book::hasGivenSeat);
    }

    private void leaveOnly(Predicate<RegistrationId> given) {
        var unused = entered.values().stream().filter(each -> !given.test(each.id())).toList();
        entered.clear();
        engagements.drop(unused);
    }
}
