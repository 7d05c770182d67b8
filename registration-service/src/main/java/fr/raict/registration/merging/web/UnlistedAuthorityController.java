package fr.raict.registration.merging.web;

import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import fr.raict.platform.paging.Paging;
import fr.raict.platform.security.Access;
import fr.raict.platform.security.Caller;
import fr.raict.registration.merging.application.MergeAuthorities;
import fr.raict.registration.merging.application.StudyUnlisted;
import fr.raict.registration.merging.application.StudyUnlisted.StudiedAuthority;
import fr.raict.registration.merging.application.StudyUnlisted.UnlistedPage;
import fr.raict.registration.merging.domain.Merge;
import fr.raict.values.TypedText;
import fr.raict.values.validation.AProperName;
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

/** Authorities that delegates entered freely, and what organisers make of them. */
@RestController
@RequestMapping("${raict.api}")
class UnlistedAuthorityController {

    private final StudyUnlisted studyUnlisted;
    private final MergeAuthorities mergeAuthorities;

    UnlistedAuthorityController(StudyUnlisted studyUnlisted, MergeAuthorities mergeAuthorities) {
        this.studyUnlisted = studyUnlisted;
        this.mergeAuthorities = mergeAuthorities;
    }

    /** @param into code of the other authority, in the reference list or not */
    record MergeRequest(@NotBlank @Size(max = 40) String into) {
    }

    /** How it is written rightly. */
    record Correction(@NotBlank @AProperName @Size(max = 200) String name,
            @NotBlank @AProperName @Size(max = 100) String country) {

        Correction {
            name = TypedText.line(name);
            country = TypedText.line(country);
        }
    }

    /** Two authorities side by side, before one is merged into the other. */
    record ComparisonView(StudiedAuthority from, StudiedAuthority into) {
    }

    /** In alphabetical order. {@code q}: beginnings of words of a name or a country. */
    @GetMapping("/unlisted-authorities")
    @Access(ORGANISER)
    UnlistedPage list(@RequestParam(defaultValue = "") @Size(max = 200) String q, @RequestParam Optional<UUID> edition,
            @RequestParam(defaultValue = "0") @Min(0) @Max(Paging.LAST) int page,
            @RequestParam(defaultValue = "25") @Min(1) @Max(Paging.LARGEST) int size) {
        return studyUnlisted.page(q, edition, new Paging(page, size));
    }

    @GetMapping("/unlisted-authorities/{code}")
    @Access(ORGANISER)
    StudiedAuthority show(@PathVariable String code, @RequestParam Optional<UUID> edition) {
        return studyUnlisted.unlisted(code, edition);
    }

    /** Nothing changes. */
    @GetMapping("/unlisted-authorities/{code}/merge")
    @Access(ORGANISER)
    ComparisonView compare(@PathVariable String code, @RequestParam @Size(max = 40) String into) {
        return new ComparisonView(studyUnlisted.unlisted(code, Optional.empty()),
                studyUnlisted.any(into, Optional.empty()));
    }

    /** Once it is answered it comes about; most are finished then. */
    @PostMapping("/unlisted-authorities/{code}/merge")
    @Access(ORGANISER)
    MergeView merge(@PathVariable String code, @RequestHeader("Idempotency-Key") UUID idempotencyKey,
            @Valid @RequestBody MergeRequest request, Caller caller) {
        return view(mergeAuthorities.merge(idempotencyKey, code, request.into(), caller));
    }

    @PutMapping("/unlisted-authorities/{code}")
    @Access(ORGANISER)
    StudiedAuthority correct(@PathVariable String code, @Valid @RequestBody Correction correction, Caller caller) {
        mergeAuthorities.correct(code, correction.name(), correction.country(), caller);
        return studyUnlisted.unlisted(code, Optional.empty());
    }

    @GetMapping("/authority-merges/{merge}")
    @Access(ORGANISER)
    MergeView merged(@PathVariable UUID merge) {
        return view(mergeAuthorities.one(merge));
    }

    private MergeView view(Merge merge) {
        return MergeView.of(merge, studyUnlisted.any(merge.into().code(), Optional.empty()));
    }
}
