package fr.raict.registration.seating.web;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import fr.raict.platform.aggregates.SeenVersion;
import fr.raict.platform.security.Access;
import fr.raict.registration.seating.application.GovernEdition;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.EditionRules;
import fr.raict.values.Seats;
import org.jspecify.annotations.Nullable;
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

/** What holds for all workshops of an edition, for its organiser. */
@RestController
@RequestMapping("${raict.api}/editions/{edition}/rules")
class EditionRulesController {

    private final GovernEdition governEdition;

    EditionRulesController(GovernEdition governEdition) {
        this.governEdition = governEdition;
    }

    record EditionRulesRequest(@Min(1) @Max(Seats.MOST) @Nullable Integer mostPerAuthority) {
    }

    record EditionRulesView(long version, @Nullable Integer mostPerAuthority) {

        static EditionRulesView of(EditionRules rules) {
            return new EditionRulesView(rules.version(), rules.mostPerAuthority());
        }
    }

    @GetMapping
    @Access(ORGANISER)
    ResponseEntity<EditionRulesView> rules(@PathVariable UUID edition) {
        return view(governEdition.of(edition));
    }

    @PutMapping
    @Access(ORGANISER)
    ResponseEntity<EditionRulesView> change(@PathVariable UUID edition, @RequestHeader(IF_MATCH) SeenVersion seen,
            @Valid @RequestBody EditionRulesRequest request) {
        return view(governEdition.change(
                new EditionRules(new EditionId(edition), seen.latest(), request.mostPerAuthority())));
    }

    private static ResponseEntity<EditionRulesView> view(EditionRules rules) {
        return ResponseEntity.ok().eTag(SeenVersion.entityTag(rules.version())).body(EditionRulesView.of(rules));
    }
}
