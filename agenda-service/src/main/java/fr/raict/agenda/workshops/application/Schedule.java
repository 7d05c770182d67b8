package fr.raict.agenda.workshops.application;

import java.util.UUID;
import java.util.function.UnaryOperator;

import fr.raict.agenda.editions.application.EditionSheet;
import fr.raict.agenda.editions.application.EditionSheet.RoomSheet;
import fr.raict.agenda.editions.application.EditionSheet.SlotSheet;
import fr.raict.agenda.workshops.domain.Placement;
import fr.raict.agenda.workshops.domain.WorkshopRefused.NotASession;
import fr.raict.agenda.workshops.domain.WorkshopRefused.PlaceUnknown;

/** The rooms and slots of an edition as places for workshops. */
record Schedule(EditionSheet edition) {

    Placement place(UUID room, UUID slot) {
        var inRoom = edition.room(room).orElseThrow(PlaceUnknown::new);
        var inSlot = edition.slot(slot).orElseThrow(PlaceUnknown::new);
        if (inSlot.isBreak()) throw new NotASession();
        return new Placement(room(inRoom), slot(inSlot));
    }

    /** Describes a place as the edition does now; what it no longer has stays as it was. */
    UnaryOperator<Placement> asDescribedNow() {
        return place -> new Placement(edition.room(place.room().id()).map(Schedule::room).orElse(place.room()),
                edition.slot(place.slot().id()).map(Schedule::slot).orElse(place.slot()));
    }

    private static Placement.Room room(RoomSheet room) {
        return new Placement.Room(room.id(), room.name(), room.capacity());
    }

    private static Placement.Slot slot(SlotSheet slot) {
        return new Placement.Slot(slot.id(), slot.label(), slot.startsAt(), slot.endsAt());
    }
}
