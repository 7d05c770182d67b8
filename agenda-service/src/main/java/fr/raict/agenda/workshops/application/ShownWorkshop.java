package fr.raict.agenda.workshops.application;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import fr.raict.agenda.editions.domain.EditionSnapshot;
import fr.raict.agenda.editions.domain.Room;
import fr.raict.agenda.workshops.application.InvitedExperts.Speaker;
import fr.raict.agenda.workshops.domain.Conflict;
import fr.raict.agenda.workshops.domain.RoomAndSlot;
import fr.raict.agenda.workshops.domain.WorkshopSnapshot;
import fr.raict.values.FrenchOrder;

/**
 * A workshop as it is shown, in the room and slot that its edition describes now.
 *
 * @param speakers those who accepted
 * @param conflicts none for who is no organiser
 * @param link by which people take part from afar; empty while there is none, and for who is no organiser
 */
public record ShownWorkshop(WorkshopSnapshot workshop, EditionSnapshot edition, List<Speaker> speakers,
        List<Conflict> conflicts, String link) {

    /** By time, then room; those without are last. */
    static Comparator<ShownWorkshop> inOrderOfTheProgramme() {
        return Comparator.comparing(ShownWorkshop::startsAt).thenComparing(FrenchOrder.of(ShownWorkshop::roomName))
                .thenComparing(FrenchOrder.of(shown -> shown.workshop().details().title()));
    }

    private Instant startsAt() { return workshop.roomAndSlot().map(at -> at.slot().startsAt()).orElse(Instant.MAX); }

    private String roomName() {
        return workshop.roomAndSlot().flatMap(RoomAndSlot::inRoom).map(Room::name).orElse("");
    }
}
