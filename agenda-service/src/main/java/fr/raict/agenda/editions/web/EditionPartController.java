package fr.raict.agenda.editions.web;

import java.net.URI;
import java.util.UUID;
import java.util.function.Function;

import jakarta.validation.Valid;

import fr.raict.agenda.editions.application.ArrangeEdition;
import fr.raict.agenda.editions.application.ArrangeEdition.Arranged;
import fr.raict.agenda.editions.application.RoomView;
import fr.raict.agenda.editions.application.SlotView;
import fr.raict.agenda.editions.domain.EditionPart;
import fr.raict.platform.aggregates.RequestKey;
import fr.raict.platform.aggregates.SeenVersion;
import fr.raict.platform.security.Access;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import static fr.raict.platform.security.Access.Level.ORGANISER;
import static org.springframework.http.HttpHeaders.IF_MATCH;

/** The rooms and time slots of an edition. They are part of it: the entity tag is the edition's. */
@RestController
@RequestMapping("${raict.api}/editions/{edition}")
class EditionPartController {

    private final ArrangeEdition arrange;

    EditionPartController(ArrangeEdition arrange) { this.arrange = arrange; }

    @PostMapping("/rooms")
    @Access(ORGANISER)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<RoomView> addRoom(@PathVariable UUID edition, @RequestHeader(IF_MATCH) SeenVersion seen,
            @RequestHeader(name = RequestKey.HEADER, required = false) @Nullable UUID key,
            @Valid @RequestBody RoomRequest request) {
        var room = request.toRoom(RequestKey.of(key).idOf("room", edition, request));
        return added(edition, "rooms", arrange.add(edition, seen, room, known -> known.findRoom(room.id())),
                RoomView::of);
    }

    @PutMapping("/rooms/{room}")
    @Access(ORGANISER)
    ResponseEntity<RoomView> changeRoom(@PathVariable UUID edition, @PathVariable UUID room,
            @RequestHeader(IF_MATCH) SeenVersion seen, @Valid @RequestBody RoomRequest request) {
        return changed(arrange.change(edition, seen, request.toRoom(room)), RoomView::of);
    }

    @DeleteMapping("/rooms/{room}")
    @Access(ORGANISER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    ResponseEntity<Void> removeRoom(@PathVariable UUID edition, @PathVariable UUID room,
            @RequestHeader(IF_MATCH) SeenVersion seen) {
        return removed(arrange.remove(edition, seen, before -> before.room(room)));
    }

    @PostMapping("/slots")
    @Access(ORGANISER)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<SlotView> addSlot(@PathVariable UUID edition, @RequestHeader(IF_MATCH) SeenVersion seen,
            @RequestHeader(name = RequestKey.HEADER, required = false) @Nullable UUID key,
            @Valid @RequestBody SlotRequest request) {
        var slot = request.toSlot(RequestKey.of(key).idOf("slot", edition, request));
        return added(edition, "slots", arrange.add(edition, seen, slot, known -> known.findSlot(slot.id())),
                SlotView::of);
    }

    @PutMapping("/slots/{slot}")
    @Access(ORGANISER)
    ResponseEntity<SlotView> changeSlot(@PathVariable UUID edition, @PathVariable UUID slot,
            @RequestHeader(IF_MATCH) SeenVersion seen, @Valid @RequestBody SlotRequest request) {
        return changed(arrange.change(edition, seen, request.toSlot(slot)), SlotView::of);
    }

    @DeleteMapping("/slots/{slot}")
    @Access(ORGANISER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    ResponseEntity<Void> removeSlot(@PathVariable UUID edition, @PathVariable UUID slot,
            @RequestHeader(IF_MATCH) SeenVersion seen) {
        return removed(arrange.remove(edition, seen, before -> before.slot(slot)));
    }

    private static <P extends EditionPart, V> ResponseEntity<V> added(UUID edition, String collection,
            Arranged<P> added, Function<P, V> view) {
        var location = "/api/agenda/editions/%s/%s/%s".formatted(edition, collection, added.part().id());
        return ResponseEntity.created(URI.create(location)).eTag(SeenVersion.entityTag(added.version()))
                .body(view.apply(added.part()));
    }

    private static <P extends EditionPart, V> ResponseEntity<V> changed(Arranged<P> changed, Function<P, V> view) {
        return ResponseEntity.ok().eTag(SeenVersion.entityTag(changed.version())).body(view.apply(changed.part()));
    }

    private static ResponseEntity<Void> removed(Arranged<?> removed) {
        return ResponseEntity.noContent().eTag(SeenVersion.entityTag(removed.version())).build();
    }
}
