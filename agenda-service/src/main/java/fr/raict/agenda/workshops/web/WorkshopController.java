package fr.raict.agenda.workshops.web;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;

import fr.raict.agenda.editions.application.FindEditions;
import fr.raict.agenda.workshops.application.FindWorkshops;
import fr.raict.agenda.workshops.application.PlanWorkshop;
import fr.raict.agenda.workshops.domain.Workshop;
import fr.raict.platform.aggregates.RequestKey;
import fr.raict.platform.aggregates.SeenVersion;
import fr.raict.platform.security.Access;
import fr.raict.platform.security.Caller;
import fr.raict.values.Bounded;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import static fr.raict.platform.security.Access.Level.ORGANISER;
import static fr.raict.platform.security.Access.Level.PUBLIC;
import static fr.raict.platform.security.Access.Level.READER;
import static org.springframework.http.HttpHeaders.IF_MATCH;

/** Workshops: everybody reads the published ones, organisers read and change all. */
@RestController
@RequestMapping("${raict.api}")
class WorkshopController {

    private final FindEditions editions;
    private final FindWorkshops find;
    private final PlanWorkshop plan;

    WorkshopController(FindEditions editions, FindWorkshops find, PlanWorkshop plan) {
        this.editions = editions;
        this.find = find;
        this.plan = plan;
    }

    @GetMapping("/editions/{edition}/workshops")
    @Access(READER)
    @Bounded(most = 500, because = "sessions of some days, entered by hand")
    List<WorkshopAnswer> all(@PathVariable UUID edition, Caller caller) {
        var all = find.all(editions.one(edition)).stream().map(WorkshopAnswer::of);
        return (caller.organiser() ? all : all.map(WorkshopAnswer::withoutLink)).toList();
    }

    @PostMapping("/editions/{edition}/workshops")
    @Access(ORGANISER)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<WorkshopAnswer> draft(@PathVariable UUID edition,
            @RequestHeader(name = RequestKey.HEADER, required = false) @Nullable UUID key,
            @Valid @RequestBody WorkshopRequest request) {
        var id = RequestKey.of(key).idOf("workshop", edition, request);
        var drafted = plan.draft(id, edition, request.toDetails());
        return ResponseEntity.created(URI.create("/api/agenda/workshops/" + drafted.id()))
                .eTag(SeenVersion.entityTag(drafted.version())).body(WorkshopAnswer.of(find.shown(drafted)));
    }

    @GetMapping("/workshops/{workshop}")
    @Access(PUBLIC)
    ResponseEntity<WorkshopAnswer> one(@PathVariable UUID workshop, @Nullable Caller caller) {
        var isOrganiser = caller != null && caller.organiser();
        var found = isOrganiser ? find.one(workshop) : find.publishedOne(workshop);
        return ResponseEntity.ok().eTag(SeenVersion.entityTag(found.workshop().version()))
                .body(WorkshopAnswer.withEdition(found));
    }

    @PutMapping("/workshops/{workshop}")
    @Access(ORGANISER)
    ResponseEntity<WorkshopAnswer> edit(@PathVariable UUID workshop, @RequestHeader(IF_MATCH) SeenVersion seen,
            @Valid @RequestBody WorkshopRequest request) {
        return shown(plan.edit(workshop, seen, request.toDetails()));
    }

    @DeleteMapping("/workshops/{workshop}")
    @Access(ORGANISER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID workshop, @RequestHeader(IF_MATCH) SeenVersion seen) { plan.remove(workshop, seen); }

    @PutMapping("/workshops/{workshop}/placement")
    @Access(ORGANISER)
    ResponseEntity<WorkshopAnswer> place(@PathVariable UUID workshop, @RequestHeader(IF_MATCH) SeenVersion seen,
            @Valid @RequestBody RoomAndSlotRequest request) {
        return shown(plan.place(workshop, seen, request.room(), request.slot()));
    }

    @DeleteMapping("/workshops/{workshop}/placement")
    @Access(ORGANISER)
    ResponseEntity<WorkshopAnswer> unplace(@PathVariable UUID workshop, @RequestHeader(IF_MATCH) SeenVersion seen) {
        return shown(plan.unplace(workshop, seen));
    }

    @PostMapping("/workshops/{workshop}/publication")
    @Access(ORGANISER)
    ResponseEntity<WorkshopAnswer> publish(@PathVariable UUID workshop, @RequestHeader(IF_MATCH) SeenVersion seen) {
        return shown(plan.publish(workshop, seen));
    }

    @PostMapping("/workshops/{workshop}/cancellation")
    @Access(ORGANISER)
    ResponseEntity<WorkshopAnswer> cancel(@PathVariable UUID workshop, @RequestHeader(IF_MATCH) SeenVersion seen,
            @Valid @RequestBody CancellationRequest request) {
        return shown(plan.cancel(workshop, seen, request.reason()));
    }

    private ResponseEntity<WorkshopAnswer> shown(Workshop changed) {
        return ResponseEntity.ok().eTag(SeenVersion.entityTag(changed.version()))
                .body(WorkshopAnswer.of(find.shown(changed)));
    }
}
