package fr.raict.agenda.editions.web;

import java.net.URI;
import java.util.UUID;

import jakarta.validation.Valid;

import fr.raict.agenda.editions.application.ArrangeRooms;
import fr.raict.agenda.editions.web.EditionView.RoomView;
import fr.raict.agenda.versions.SeenVersion;
import fr.raict.platform.security.Access;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import static fr.raict.platform.security.Access.Level.ORGANISER;
import static org.springframework.http.HttpHeaders.IF_MATCH;

/** The rooms of an edition. They are part of it: the entity tag is the edition's. */
@RestController
@RequestMapping("${raict.api}/editions/{edition}/rooms")
class RoomController {

    private final ArrangeRooms rooms;

    RoomController(ArrangeRooms rooms) { this.rooms = rooms; }

    @PostMapping
    @Access(ORGANISER)
    ResponseEntity<RoomView> add(@PathVariable UUID edition, @RequestHeader(IF_MATCH) SeenVersion seen,
            @Valid @RequestBody RoomRequest request) {
        var changed = rooms.add(edition, seen, request::toRoom);
        var added = RoomView.of(changed.rooms().getLast());
        return ResponseEntity.created(URI.create("/api/agenda/editions/%s/rooms/%s".formatted(edition, added.id())))
                .eTag(SeenVersion.entityTag(changed.version())).body(added);
    }

    @PutMapping("/{room}")
    @Access(ORGANISER)
    ResponseEntity<RoomView> change(@PathVariable UUID edition, @PathVariable UUID room,
            @RequestHeader(IF_MATCH) SeenVersion seen, @Valid @RequestBody RoomRequest request) {
        var changed = rooms.change(edition, seen, request.toRoom(room));
        return ResponseEntity.ok().eTag(SeenVersion.entityTag(changed.version()))
                .body(RoomView.of(changed.room(room)));
    }

    @DeleteMapping("/{room}")
    @Access(ORGANISER)
    ResponseEntity<Void> remove(@PathVariable UUID edition, @PathVariable UUID room,
            @RequestHeader(IF_MATCH) SeenVersion seen) {
        var changed = rooms.remove(edition, seen, room);
        return ResponseEntity.noContent().eTag(SeenVersion.entityTag(changed.version())).build();
    }
}
