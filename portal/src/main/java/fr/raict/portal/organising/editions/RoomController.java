package fr.raict.portal.organising.editions;

import java.util.Optional;
import java.util.UUID;

import fr.raict.portal.organising.EditionInView;
import fr.raict.portal.services.agenda.AgendaApi;
import fr.raict.portal.services.agenda.Edition;
import fr.raict.portal.services.agenda.Room;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The rooms of an edition. */
@Controller
@RequestMapping("/organisation/editions/{id}/salles")
class RoomController extends PartController<Room, RoomForm> {
    private final AgendaApi agenda;

    RoomController(AgendaApi agenda, EditionInView editions) {
        super(editions, PartKind.ROOM);
        this.agenda = agenda;
    }

    @Override
    Optional<Room> find(Edition edition, UUID room) {
        return edition.room(room);
    }

    @Override
    String nameOf(Room room, Edition edition) {
        return room.name();
    }

    @Override
    RoomForm startOf(Edition edition) {
        return RoomForm.EMPTY;
    }

    @Override
    RoomForm formOf(Room room, Edition edition) {
        return RoomForm.of(room);
    }

    @Override
    void add(Edition edition, String seen, UUID key, RoomForm form) {
        agenda.addRoom(edition.id(), seen, key, form.details());
    }

    @Override
    void change(Edition edition, UUID room, String seen, RoomForm form) {
        agenda.changeRoom(edition.id(), room, seen, form.details());
    }

    @Override
    void remove(Edition edition, UUID room, String seen) {
        agenda.removeRoom(edition.id(), room, seen);
    }
}
