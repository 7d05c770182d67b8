package fr.raict.registration.seating.application;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.SeatBook;
import fr.raict.registration.seating.domain.WorkshopId;

/** Rows in memory; a write fails when told to. */
final class UnreliableLists implements RegistrationLists {

    private final Map<RegistrationId, Registration> rows = new HashMap<>();
    private boolean failing;

    void failNext() {
        failing = true;
    }

    Map<RegistrationId, Registration> rows() {
        return rows;
    }

    @Override
    public void write(SeatBook book, SortedMap<Integer, Registration> changed) {
        if (failing) {
            failing = false;
            throw new IllegalStateException("connection lost");
        }
        changed.values().forEach(registration -> rows.put(registration.id(), registration));
    }

    @Override
    public void reconcile(SeatBook book) {
        book.state().registrations().forEach(registration -> rows.put(registration.id(), registration));
    }

    @Override
    public List<ListedRegistration> find(RegistrationQuery query) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long count(RegistrationQuery query) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<SeatBookSummary> summaries(EditionId edition) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<SeatBookSummary> summaries(Collection<WorkshopId> workshops) {
        throw new UnsupportedOperationException();
    }
}
