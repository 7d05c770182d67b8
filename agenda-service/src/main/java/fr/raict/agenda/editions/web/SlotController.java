package fr.raict.agenda.editions.web;

import java.net.URI;
import java.util.UUID;

import jakarta.validation.Valid;

import fr.raict.agenda.editions.application.ArrangeSlots;
import fr.raict.agenda.editions.web.EditionView.SlotView;
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

/** The time slots of an edition. They are part of it: the entity tag is the edition's. */
@RestController
@RequestMapping("${raict.api}/editions/{edition}/slots")
class SlotController {

    private final ArrangeSlots slots;

    SlotController(ArrangeSlots slots) { this.slots = slots; }

    @PostMapping
    @Access(ORGANISER)
    ResponseEntity<SlotView> add(@PathVariable UUID edition, @RequestHeader(IF_MATCH) SeenVersion seen,
            @Valid @RequestBody SlotRequest request) {
        var changed = slots.add(edition, seen, request::toSlot);
        var added = SlotView.of(changed.slots().getLast());
        return ResponseEntity.created(URI.create("/api/agenda/editions/%s/slots/%s".formatted(edition, added.id())))
                .eTag(SeenVersion.entityTag(changed.version())).body(added);
    }

    @PutMapping("/{slot}")
    @Access(ORGANISER)
    ResponseEntity<SlotView> change(@PathVariable UUID edition, @PathVariable UUID slot,
            @RequestHeader(IF_MATCH) SeenVersion seen, @Valid @RequestBody SlotRequest request) {
        var changed = slots.change(edition, seen, request.toSlot(slot));
        return ResponseEntity.ok().eTag(SeenVersion.entityTag(changed.version()))
                .body(SlotView.of(changed.slot(slot)));
    }

    @DeleteMapping("/{slot}")
    @Access(ORGANISER)
    ResponseEntity<Void> remove(@PathVariable UUID edition, @PathVariable UUID slot,
            @RequestHeader(IF_MATCH) SeenVersion seen) {
        var changed = slots.remove(edition, seen, slot);
        return ResponseEntity.noContent().eTag(SeenVersion.entityTag(changed.version())).build();
    }
}
