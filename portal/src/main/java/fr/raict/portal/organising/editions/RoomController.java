package fr.raict.portal.organising.editions;

import java.util.Optional;
import java.util.UUID;

import fr.raict.portal.organising.EditionInView;
import fr.raict.portal.services.agenda.AgendaPlanningApi;
import fr.raict.portal.services.agenda.EditionPlan;
import fr.raict.portal.services.agenda.Room;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The rooms of an edition. */
@Controller
@RequestMapping("/organisation/editions/{id}/salles")
class RoomController extends PartController<Room, RoomForm> {
    private final AgendaPlanningApi planning;

    RoomController(AgendaPlanningApi planning, EditionInView editions) {
        super(editions, PartKind.ROOM);
        this.planning = planning;
    }

    @Override
    Optional<Room> find(EditionPlan edition, UUID room) {
        return edition.room(room);
    }

    @Override
    RoomForm startOf(EditionPlan edition) {
        return RoomForm.EMPTY;
    }

    @Override
    RoomForm formOf(Room room, EditionPlan edition) {
        return RoomForm.of(room);
    }

    @Override
    void add(EditionPlan edition, String seen, UUID key, RoomForm form) {
        planning.addRoom(edition.id(), seen, key, form.details());
    }

    @Override
    void change(EditionPlan edition, UUID room, String seen, RoomForm form) {
        planning.changeRoom(edition.id(), room, seen, form.details());
    }

    @Override
    void remove(EditionPlan edition, UUID room, String seen) {
        planning.removeRoom(edition.id(), room, seen);
    }
}
