package fr.raict.agenda.workshops.application;

import java.util.UUID;
import java.util.function.Predicate;

import fr.raict.agenda.editions.application.Occupations;
import fr.raict.agenda.workshops.domain.Placement;
import fr.raict.agenda.workshops.domain.Stage;
import org.springframework.stereotype.Service;

/** A room or slot is in use while a workshop ahead is placed in it. */
@Service
class PlannedOccupations implements Occupations {

    private final Workshops workshops;

    PlannedOccupations(Workshops workshops) { this.workshops = workshops; }

    @Override
    public boolean ofRoom(UUID edition, UUID room) { return any(edition, place -> place.room().id().equals(room)); }

    @Override
    public boolean ofSlot(UUID edition, UUID slot) { return any(edition, place -> place.slot().id().equals(slot)); }

    private boolean any(UUID edition, Predicate<Placement> occupied) {
        return workshops.ofEdition(edition).stream()
                .anyMatch(workshop -> workshop.stage() instanceof Stage.Ahead ahead
                        && ahead.placement().filter(occupied).isPresent());
    }
}
