package fr.raict.agenda.workshops.application;

import java.util.UUID;

import fr.raict.agenda.editions.application.Occupations;
import fr.raict.agenda.editions.domain.EditionPart;
import fr.raict.agenda.editions.domain.Room;
import fr.raict.agenda.editions.domain.TimeSlot;
import org.springframework.stereotype.Service;

/** A room or slot is in use while a workshop ahead is placed in it. */
@Service
class PlannedOccupations implements Occupations {

    private final Workshops workshops;

    PlannedOccupations(Workshops workshops) { this.workshops = workshops; }

    @Override
    public boolean isInUse(UUID edition, EditionPart part) {
        var placed = switch (part) {
            case Room room -> workshops.aheadInRoom(edition, room.id());
            case TimeSlot slot -> workshops.aheadInSlot(edition, slot.id());
        };
        return !placed.isEmpty();
    }
}
