package fr.raict.agenda.editions.web;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;

import fr.raict.agenda.editions.application.FindEditions;
import fr.raict.agenda.editions.application.PlanEdition;
import fr.raict.agenda.editions.domain.EditionSnapshot;
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
import static org.springframework.http.HttpHeaders.IF_MATCH;

/** Editions: everybody reads them, organisers plan them. */
@RestController
@RequestMapping("${raict.api}/editions")
class EditionController {

    private final FindEditions find;
    private final PlanEdition plan;

    EditionController(FindEditions find, PlanEdition plan) {
        this.find = find;
        this.plan = plan;
    }

    @GetMapping
    @Access(PUBLIC)
    @Bounded(most = 50, because = "one or two editions a year")
    List<FullEditionView> all(@Nullable Caller caller) {
        return find.all(isOrganiser(caller)).stream().map(FullEditionView::of).toList();
    }

    @GetMapping("/current")
    @Access(PUBLIC)
    ResponseEntity<FullEditionView> current() { return shown(find.current()); }

    @GetMapping("/{edition}")
    @Access(PUBLIC)
    ResponseEntity<FullEditionView> one(@PathVariable UUID edition, @Nullable Caller caller) {
        return shown(find.one(edition, isOrganiser(caller)));
    }

    @PostMapping
    @Access(ORGANISER)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<FullEditionView> draft(
            @RequestHeader(name = RequestKey.HEADER, required = false) @Nullable UUID key,
            @Valid @RequestBody EditionRequest request) {
        var drafted = plan.draft(RequestKey.of(key).idOf("edition", request), request.toDetails()).snapshot();
        return ResponseEntity.created(URI.create("/api/agenda/editions/" + drafted.id()))
                .eTag(SeenVersion.entityTag(drafted.version())).body(FullEditionView.of(drafted));
    }

    @PutMapping("/{edition}")
    @Access(ORGANISER)
    ResponseEntity<FullEditionView> describe(@PathVariable UUID edition, @RequestHeader(IF_MATCH) SeenVersion seen,
            @Valid @RequestBody EditionRequest request) {
        return shown(plan.describe(edition, seen, request.toDetails()).snapshot());
    }

    @PostMapping("/{edition}/status")
    @Access(ORGANISER)
    ResponseEntity<FullEditionView> enter(@PathVariable UUID edition, @RequestHeader(IF_MATCH) SeenVersion seen,
            @Valid @RequestBody StatusRequest request) {
        return shown(plan.enter(edition, seen, request.status()).snapshot());
    }

    @DeleteMapping("/{edition}")
    @Access(ORGANISER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID edition, @RequestHeader(IF_MATCH) SeenVersion seen) { plan.remove(edition, seen); }

    private static ResponseEntity<FullEditionView> shown(EditionSnapshot edition) {
        return ResponseEntity.ok().eTag(SeenVersion.entityTag(edition.version())).body(FullEditionView.of(edition));
    }

    private static boolean isOrganiser(@Nullable Caller caller) { return caller != null && caller.organiser(); }
}
