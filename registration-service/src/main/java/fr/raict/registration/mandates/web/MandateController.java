package fr.raict.registration.mandates.web;

import java.time.Instant;
import java.util.List;
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
import fr.raict.registration.mandates.application.AskForMandate;
import fr.raict.registration.mandates.application.DecideOnMandates;
import fr.raict.registration.mandates.application.DescribedAuthority;
import fr.raict.registration.mandates.application.MandatesHeld;
import fr.raict.registration.mandates.application.StudyMandates;
import fr.raict.registration.mandates.application.StudyMandates.StudiedMandate;
import fr.raict.registration.mandates.domain.Mandate;
import fr.raict.registration.mandates.domain.Mandate.State;
import fr.raict.registration.mandates.domain.WhatWasEntered;
import fr.raict.values.Bounded;
import fr.raict.values.TypedText;
import fr.raict.values.validation.AProperName;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import static fr.raict.platform.security.Access.Level.ORGANISER;
import static fr.raict.platform.security.Access.Level.SIGNED_IN;

/** The mandates of an account, and the organiser's list of all. */
@RestController
@RequestMapping("${raict.api}")
class MandateController {

    private final AskForMandate askForMandate;
    private final DecideOnMandates decideOnMandates;
    private final StudyMandates studyMandates;
    private final MandatesHeld held;
    private final FindAuthorities authorities;

    MandateController(AskForMandate askForMandate, DecideOnMandates decideOnMandates, StudyMandates studyMandates,
            MandatesHeld held, FindAuthorities authorities) {
        this.askForMandate = askForMandate;
        this.decideOnMandates = decideOnMandates;
        this.studyMandates = studyMandates;
        this.held = held;
        this.authorities = authorities;
    }

    /** An authority of the reference list by its code, or one that is not in it by name and country. */
    record MandateRequest(@Nullable @Size(max = 40) String authority, @Nullable @Valid Unlisted unlisted) {

        record Unlisted(@NotBlank @AProperName @Size(max = 200) String name,
                @NotBlank @AProperName @Size(max = 100) String country) {

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

    /** @param registrations what becomes of those that the account entered for the authority; they stay when left out */
    record Refusal(@Size(max = 1000) String reason, @Nullable WhatWasEntered registrations) {

        static final Refusal WITHOUT_WORDS = new Refusal("", null);

        Refusal {
            reason = TypedText.lines(reason);
        }

        WhatWasEntered entered() {
            return registrations == null ? WhatWasEntered.STAYS : registrations;
        }
    }

    /**
     * A mandate with its authority described, and without what nobody is shown.
     *
     * @param clearing whether what the account entered for the authority is being withdrawn
     */
    record MandateView(UUID id, DescribedAuthority authority, State state, String name, String email,
            Instant requestedAt, @Nullable Instant decidedAt, @Nullable String refusalReason,
            boolean clearing) {
    }

    /**
     * A mandate with what helps to decide on it.
     *
     * @param confirmedOthers how many others speak for the authority already
     * @param active people registered or waiting for the authority in the edition asked about; null without one
     */
    record StudiedView(MandateView mandate, long confirmedOthers, @Nullable Integer active) {
    }

    /** @param total on all pages */
    record MandatePageView(List<StudiedView> items, int page, long pages, long total) {
    }

    @GetMapping("/my-mandates")
    @Access(SIGNED_IN)
    @Bounded(most = 100, because = "ten may be pending, and each of the others was decided by an organiser")
    List<MandateView> mine(Caller caller) {
        return held.by(caller.subject()).stream().map(this::view).toList();
    }

    @PostMapping("/my-mandates")
    @Access(SIGNED_IN)
    @ResponseStatus(HttpStatus.CREATED)
    MandateView ask(@Valid @RequestBody MandateRequest request, Caller caller) {
        var unlisted = request.unlisted();
        var mandate = unlisted == null ? askForMandate.forListed(caller, String.valueOf(request.authority()))
                : askForMandate.forUnlisted(caller, unlisted.name(), unlisted.country());
        return view(mandate);
    }

    /** Those that wait for a decision first, then by when they were asked for. */
    @GetMapping("/mandates")
    @Access(ORGANISER)
    MandatePageView list(@RequestParam Optional<State> state,
            @RequestParam(defaultValue = "") @Size(max = 200) String q, @RequestParam Optional<UUID> edition,
            @RequestParam(defaultValue = "0") @Min(0) @Max(Paging.LAST) int page,
            @RequestParam(defaultValue = "25") @Min(1) @Max(Paging.LARGEST) int size) {
        var paging = new Paging(page, size);
        var words = SearchWords.of(q);
        var items = studyMandates.page(state, words, edition, paging).stream().map(this::view).toList();
        var total = studyMandates.count(state, words);
        return new MandatePageView(items, page, paging.pagesOf(total), total);
    }

    @GetMapping("/mandates/{mandate}")
    @Access(ORGANISER)
    StudiedView show(@PathVariable UUID mandate, @RequestParam Optional<UUID> edition) {
        return view(studyMandates.one(mandate, edition));
    }

    @PostMapping("/mandates/{mandate}/confirmation")
    @Access(ORGANISER)
    MandateView confirm(@PathVariable UUID mandate) {
        return view(decideOnMandates.confirm(mandate));
    }

    @PostMapping("/mandates/{mandate}/refusal")
    @Access(ORGANISER)
    MandateView refuse(@PathVariable UUID mandate, @Valid @RequestBody(required = false) @Nullable Refusal refusal) {
        var said = refusal == null ? Refusal.WITHOUT_WORDS : refusal;
        return view(decideOnMandates.refuse(mandate, said.reason(), said.entered()));
    }

    private StudiedView view(StudiedMandate studied) {
        return new StudiedView(view(studied.mandate()), studied.confirmedOthers(), studied.active());
    }

    private MandateView view(Mandate mandate) {
        var authority = mandate.authority();
        return new MandateView(mandate.id(), DescribedAuthority.of(authority, authorities.byCode(authority.code())),
                mandate.state(), mandate.name(), mandate.email(), mandate.requestedAt(), mandate.decidedAt(),
                mandate.reason().isEmpty() ? null : mandate.reason(), mandate.clearing() != null);
    }
}
