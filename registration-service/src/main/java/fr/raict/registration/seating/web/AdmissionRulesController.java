package fr.raict.registration.seating.web;

import java.util.UUID;

import jakarta.validation.Valid;

import fr.raict.platform.aggregates.SeenVersion;
import fr.raict.platform.security.Access;
import fr.raict.registration.seating.application.GovernAdmission;
import fr.raict.registration.seating.domain.SeatBookSummary;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import static fr.raict.platform.security.Access.Level.ORGANISER;
import static org.springframework.http.HttpHeaders.IF_MATCH;

/** By which rules people are let into a workshop, for its organiser. */
@RestController
@RequestMapping("${raict.api}/workshops/{workshop}/rules")
class AdmissionRulesController {

    private final GovernAdmission governAdmission;

    AdmissionRulesController(GovernAdmission governAdmission) {
        this.governAdmission = governAdmission;
    }

    @GetMapping
    @Access(ORGANISER)
    ResponseEntity<AdmissionRulesView> rules(@PathVariable UUID workshop) {
        return view(governAdmission.of(workshop));
    }

    @PutMapping
    @Access(ORGANISER)
    ResponseEntity<AdmissionRulesView> change(@PathVariable UUID workshop, @RequestHeader(IF_MATCH) SeenVersion seen,
            @Valid @RequestBody AdmissionRulesRequest request) {
        return view(governAdmission.change(workshop,
                (before, newSeed) -> request.rules(seen.latest(), before, newSeed)));
    }

    private static ResponseEntity<AdmissionRulesView> view(SeatBookSummary book) {
        return ResponseEntity.ok().eTag(SeenVersion.entityTag(book.rules().version()))
                .body(AdmissionRulesView.of(book));
    }
}
