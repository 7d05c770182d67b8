package fr.raict.registration.seating.application;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.SeatBookSummary;
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
    public void write(SeatBookSummary book, Collection<Registration> changed) {
        if (failing) {
            failing = false;
            throw new IllegalStateException("connection lost");
        }
        keep(changed);
    }

    @Override
    public void reconcile(SeatBookSummary book, List<Registration> registrations) {
        keep(registrations);
    }

    private void keep(Collection<Registration> registrations) {
        registrations.forEach(registration -> rows.put(registration.id(), registration));
    }

    @Override
    public void moveEnded(SeatBookSummary book) {
        // rows have no place here
    }

    @Override
    public void forget(WorkshopId workshop) {
        // summaries have no place here
    }

    @Override
    public void flush() {
        // nothing waits
    }
}
