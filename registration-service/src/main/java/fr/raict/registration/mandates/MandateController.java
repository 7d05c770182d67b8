package fr.raict.registration.mandates;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import fr.raict.platform.paging.Paging;
import fr.raict.platform.security.Access;
import fr.raict.platform.security.Caller;
import fr.raict.platform.text.SearchWords;
import fr.raict.registration.authorities.application.FindAuthorities;
import fr.raict.registration.authorities.application.ListedAuthority;
import fr.raict.registration.mandates.Mandate.State;
import fr.raict.registration.mandates.MandateController.MandateView.AuthorityView;
import fr.raict.values.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import static fr.raict.platform.security.Access.Level.ORGANISER;
import static fr.raict.platform.security.Access.Level.SIGNED_IN;

/** The mandates of an account, and the organiser's list of all. */
@RestController
@RequestMapping("${raict.api}")
class MandateController {

    private final Mandates mandates;
    private final MandatesAskedFor askedFor;
    private final FindAuthorities authorities;

    MandateController(Mandates mandates, MandatesAskedFor askedFor, FindAuthorities authorities) {
        this.mandates = mandates;
        this.askedFor = askedFor;
        this.authorities = authorities;
    }

    /** An authority of the reference list by its code, or one that is not in it by name and country. */
    record MandateRequest(@Nullable @Size(max = 40) String authority, @Nullable @Valid Unlisted unlisted) {

        record Unlisted(@NotBlank @Size(max = 200) String name, @NotBlank @Size(max = 100) String country) {

            Unlisted {
                name = TypedText.line(name);
                country = TypedText.line(country);
            }
        }

        @AssertTrue(message = "{mandate.one-of-both}")
        boolean isOneOfBoth() {
            return (authority == null) != (unlisted == null);
        }
    }

    record Refusal(@Size(max = 1000) String reason) {

        Refusal {
            reason = TypedText.lines(reason);
        }
    }

    record MandateView(UUID id, AuthorityView authority, State state, String name, String email, Instant requestedAt,
            @Nullable Instant decidedAt,
            @Nullable String refusalReason) {

        /**
         * @param department INSEE's code, such as 93; null where there is none, or if the authority is not in the list
         * @param country empty for one of the list
         */
        record AuthorityView(String code, String name, @Nullable String department, @Nullable String departmentName,
                String country) {

            static AuthorityView of(MandatedAuthority authority, Optional<ListedAuthority> listed) {
                return new AuthorityView(authority.code(), authority.name(),
                        listed.map(ListedAuthority::department).orElse(null),
                        listed.map(ListedAuthority::departmentName).orElse(null), authority.country());
            }
        }
    }

    /**
     * A mandate with what helps to decide on it.
     *
     * @param confirmedOthers how many others speak for the authority already
     */
    record StudiedView(MandateView mandate, long confirmedOthers) {
    }

    /** @param total on all pages */
    record MandatePageView(List<StudiedView> items, int page, long pages, long total) {
    }

    @GetMapping("/my-mandates")
    @Access(SIGNED_IN)
    List<MandateView> mine(Caller caller) {
        return mandates.of(caller.subject()).stream().map(this::view).toList();
    }

    @PostMapping("/my-mandates")
    @Access(SIGNED_IN)
    ResponseEntity<MandateView> ask(@Valid @RequestBody MandateRequest request, Caller caller) {
        var unlisted = request.unlisted();
        var mandate = unlisted == null ? mandates.ask(caller, String.valueOf(request.authority()))
                : mandates.askForUnlisted(caller, unlisted.name(), unlisted.country());
        return ResponseEntity.status(HttpStatus.CREATED).body(view(mandate));
    }

    /** Those that wait for a decision first, then by when they were asked for. */
    @GetMapping("/mandates")
    @Access(ORGANISER)
    MandatePageView list(@RequestParam Optional<State> state,
            @RequestParam(defaultValue = "") @Size(max = 200) String q,
            @RequestParam(defaultValue = "0") @Min(0) @Max(Paging.LAST) int page,
            @RequestParam(defaultValue = "25") @Min(1) @Max(Paging.LARGEST) int size) {
        var paging = new Paging(page, size);
        var words = SearchWords.of(q);
        var found = askedFor.find(state, words, paging);
        var others = askedFor.confirmed(found);
        var total = askedFor.count(state, words);
        return new MandatePageView(found.stream().map(mandate -> studied(mandate, others)).toList(), page,
                paging.pagesOf(total), total);
    }

    @GetMapping("/mandates/{mandate}")
    @Access(ORGANISER)
    StudiedView show(@PathVariable UUID mandate) {
        var found = mandates.one(mandate);
        return studied(found, askedFor.confirmed(List.of(found)));
    }

    @PostMapping("/mandates/{mandate}/confirmation")
    @Access(ORGANISER)
    MandateView confirm(@PathVariable UUID mandate) {
        return view(mandates.confirm(mandate));
    }

    @PostMapping("/mandates/{mandate}/refusal")
    @Access(ORGANISER)
    MandateView refuse(@PathVariable UUID mandate, @Valid @RequestBody(required = false) @Nullable Refusal refusal) {
        return view(mandates.refuse(mandate, refusal == null ? "" : refusal.reason()));
    }

    private StudiedView studied(Mandate mandate, Map<String, Long> confirmed) {
        var all = confirmed.getOrDefault(mandate.authority().code(), 0L);
        return new StudiedView(view(mandate), mandate.isConfirmed() ? Math.max(0, all - 1) : all);
    }

    private MandateView view(Mandate mandate) {
        var authority = mandate.authority();
        return new MandateView(mandate.id(), AuthorityView.of(authority, authorities.listed(authority.code())),
                mandate.state(), mandate.name(), mandate.email(), mandate.requestedAt(), mandate.decidedAt(),
                mandate.reason().isEmpty() ? null : mandate.reason());
    }
}
