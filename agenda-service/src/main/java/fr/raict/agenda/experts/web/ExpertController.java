package fr.raict.agenda.experts.web;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;

import fr.raict.agenda.experts.application.FindExperts;
import fr.raict.agenda.experts.application.KeepExpert;
import fr.raict.agenda.experts.domain.Expert;
import fr.raict.platform.aggregates.RequestKey;
import fr.raict.platform.aggregates.SeenVersion;
import fr.raict.platform.security.Access;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import static fr.raict.platform.security.Access.Level.ORGANISER;
import static org.springframework.http.HttpHeaders.IF_MATCH;

/** The records of experts, for organisers. */
@RestController
@RequestMapping("${raict.api}/experts")
class ExpertController {

    private final FindExperts find;
    private final KeepExpert keep;

    ExpertController(FindExperts find, KeepExpert keep) {
        this.find = find;
        this.keep = keep;
    }

    @GetMapping
    @Access(ORGANISER)
    @Bounded(most = 2_000, because = "some 150 speakers an edition, and ten editions are kept")
    List<ExpertView> matching(@RequestParam(defaultValue = "") String q) {
        return find.matching(q).stream().map(ExpertView::of).toList();
    }

    @GetMapping("/{expert}")
    @Access(ORGANISER)
    ResponseEntity<ExpertView> one(@PathVariable UUID expert) { return shown(find.one(expert)); }

    @PostMapping
    @Access(ORGANISER)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<ExpertView> add(@RequestHeader(name = RequestKey.HEADER, required = false) @Nullable UUID key,
            @Valid @RequestBody ExpertRequest request) {
        var added = ExpertView.of(keep.add(RequestKey.of(key).idOf("expert", request), request.toDetails()));
        return ResponseEntity.created(URI.create("/api/agenda/experts/" + added.id()))
                .eTag(SeenVersion.entityTag(added.version())).body(added);
    }

    @PutMapping("/{expert}")
    @Access(ORGANISER)
    ResponseEntity<ExpertView> describe(@PathVariable UUID expert, @RequestHeader(IF_MATCH) SeenVersion seen,
            @Valid @RequestBody ExpertRequest request) {
        return shown(keep.describe(expert, seen, request.toDetails()));
    }

    @DeleteMapping("/{expert}")
    @Access(ORGANISER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID expert, @RequestHeader(IF_MATCH) SeenVersion seen) { keep.remove(expert, seen); }

    private static ResponseEntity<ExpertView> shown(Expert expert) {
        return ResponseEntity.ok().eTag(SeenVersion.entityTag(expert.version())).body(ExpertView.of(expert));
    }
}
