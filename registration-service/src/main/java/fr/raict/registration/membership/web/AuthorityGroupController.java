package fr.raict.registration.membership.web;

import java.util.List;
import java.util.Optional;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import fr.raict.platform.aggregates.SeenVersion;
import fr.raict.platform.paging.Paging;
import fr.raict.platform.security.Access;
import fr.raict.platform.security.Caller;
import fr.raict.platform.web.Problems;
import fr.raict.registration.membership.application.GroupedAuthority;
import fr.raict.registration.membership.application.ImportMarks;
import fr.raict.registration.membership.application.ImportMarks.ImportedLine;
import fr.raict.registration.membership.application.ListMarkedAuthorities;
import fr.raict.registration.membership.application.ListMarkedAuthorities.GroupPage;
import fr.raict.registration.membership.application.MarkAuthority;
import fr.raict.registration.membership.domain.AuthorityGroup;
import fr.raict.registration.membership.domain.Mark;
import fr.raict.registration.membership.domain.MarkRefused;
import fr.raict.registration.membership.domain.MarkRefused.AuthorityUnknown;
import fr.raict.registration.membership.domain.MarkRefused.StaleMarks;
import fr.raict.registration.membership.domain.MarkRefused.TooManyMarked;
import fr.raict.values.Bounded;
import fr.raict.values.TypedText;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import static fr.raict.platform.security.Access.Level.ORGANISER;
import static org.springframework.http.HttpHeaders.IF_MATCH;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.PRECONDITION_FAILED;

/** Which authorities are members or partners. */
@RestController
@RequestMapping("${raict.api}/authority-groups")
class AuthorityGroupController {

    private static final int MOST_LINES = 500;

    private final ListMarkedAuthorities listMarked;
    private final MarkAuthority markAuthority;
    private final ImportMarks importMarks;
    private final Problems problems;

    AuthorityGroupController(ListMarkedAuthorities listMarked, MarkAuthority markAuthority, ImportMarks importMarks,
            Problems problems) {
        this.listMarked = listMarked;
        this.markAuthority = markAuthority;
        this.importMarks = importMarks;
        this.problems = problems;
    }

    /** What an authority is from now on. */
    record MarksRequest(@NotNull Boolean member, @NotNull Boolean partner) {
    }

    /** A pasted list, with as what its authorities are marked. */
    record MarkListRequest(@NotNull Mark.Kind group,
            @NotEmpty @Size(max = MOST_LINES) List<@NotBlank @Size(max = 200) String> lines) {

        MarkListRequest {
            lines = lines == null ? List.of() : lines.stream().map(TypedText::line).toList();
        }
    }

    /** In the order of the list. */
    record MarkListView(
            @Bounded(most = MOST_LINES, because = "a list has no more lines") List<ImportedLine> lines) {
    }

    /** In alphabetical order. {@code q}: beginnings of words of a name, a code, a department or a country. */
    @GetMapping
    @Access(ORGANISER)
    GroupPage list(@RequestParam Optional<AuthorityGroup> group,
            @RequestParam(defaultValue = "") @Size(max = 200) String q,
            @RequestParam(defaultValue = "0") @Min(0) @Max(Paging.LAST) int page,
            @RequestParam(defaultValue = "25") @Min(1) @Max(Paging.LARGEST) int size) {
        return listMarked.page(group, q, new Paging(page, size));
    }

    /** Any authority, marked or not. */
    @GetMapping("/{code}")
    @Access(ORGANISER)
    ResponseEntity<GroupedAuthority> show(@PathVariable String code) {
        return shown(listMarked.one(code));
    }

    /** One that was never marked is in version 0. */
    @PutMapping("/{code}")
    @Access(ORGANISER)
    ResponseEntity<GroupedAuthority> mark(@PathVariable String code, @RequestHeader(IF_MATCH) SeenVersion seen,
            @Valid @RequestBody MarksRequest request, Caller caller) {
        return shown(listMarked
                .shown(markAuthority.mark(code, seen, request.member(), request.partner(), caller)));
    }

    private static ResponseEntity<GroupedAuthority> shown(GroupedAuthority grouped) {
        return ResponseEntity.ok().eTag(SeenVersion.entityTag(grouped.version())).body(grouped);
    }

    /** It marks and never takes a mark away; the same list again changes nothing. */
    @PostMapping("/import")
    @Access(ORGANISER)
    MarkListView importList(@Valid @RequestBody MarkListRequest request, Caller caller) {
        return new MarkListView(importMarks.mark(request.group(), request.lines(), caller));
    }

    @ExceptionHandler
    ProblemDetail on(MarkRefused refusal) {
        return switch (refusal) {
            case AuthorityUnknown _ -> problems.of(NOT_FOUND, "not-found");
            case TooManyMarked _ -> problems.of(CONFLICT, "too-many-marked");
            case StaleMarks stale -> on(stale);
        };
    }

    private ProblemDetail on(StaleMarks stale) {
        var problem = problems.of(PRECONDITION_FAILED, "stale-edit");
        problem.setProperty("current", listMarked.shown(stale.current()));
        problem.setProperty("changed", stale.changed());
        return problem;
    }
}
