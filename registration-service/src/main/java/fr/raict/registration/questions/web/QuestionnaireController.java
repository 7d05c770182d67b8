package fr.raict.registration.questions.web;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import fr.raict.platform.aggregates.SeenVersion;
import fr.raict.platform.security.Access;
import fr.raict.registration.questions.application.KeepQuestionnaire;
import fr.raict.registration.questions.application.QuestionnaireDetails;
import fr.raict.registration.questions.application.ViewQuestions;
import fr.raict.values.Bounded;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import static fr.raict.platform.security.Access.Level.ORGANISER;
import static fr.raict.platform.security.Access.Level.SIGNED_IN;
import static org.springframework.http.HttpHeaders.IF_MATCH;

/**
 * What an edition and its workshops ask. A workshop may ask before this service has heard of it, so its edition is in the
 * address.
 */
@RestController
@RequestMapping("${raict.api}/editions/{edition}")
class QuestionnaireController {

    private final KeepQuestionnaire keep;
    private final ViewQuestions view;

    QuestionnaireController(KeepQuestionnaire keep, ViewQuestions view) {
        this.keep = keep;
        this.view = view;
    }

    @GetMapping("/questions")
    @Access(ORGANISER)
    ResponseEntity<QuestionnaireDetails> ofEdition(@PathVariable UUID edition) {
        return shown(keep.show(edition, edition));
    }

    @PutMapping("/questions")
    @Access(ORGANISER)
    ResponseEntity<QuestionnaireDetails> askInEdition(@PathVariable UUID edition,
            @RequestHeader(IF_MATCH) SeenVersion seen, @Valid @RequestBody QuestionnaireRequest request) {
        return shown(keep.ask(edition, edition, seen, request.asked()));
    }

    @GetMapping("/workshops/{workshop}/questions")
    @Access(ORGANISER)
    ResponseEntity<QuestionnaireDetails> ofWorkshop(@PathVariable UUID edition, @PathVariable UUID workshop) {
        return shown(keep.show(workshop, edition));
    }

    @PutMapping("/workshops/{workshop}/questions")
    @Access(ORGANISER)
    ResponseEntity<QuestionnaireDetails> askInWorkshop(@PathVariable UUID edition, @PathVariable UUID workshop,
            @RequestHeader(IF_MATCH) SeenVersion seen, @Valid @RequestBody QuestionnaireRequest request) {
        return shown(keep.ask(workshop, edition, seen, request.asked()));
    }

    /** That of the edition first, then those of the workshops, of all of them where none is named. */
    @GetMapping("/questionnaires")
    @Access(SIGNED_IN)
    @Bounded(most = ViewQuestions.MOST, because = "no more of an edition ask something")
    List<QuestionnaireDetails> asked(@PathVariable UUID edition,
            @RequestParam(defaultValue = "") @Size(max = ViewQuestions.MOST) List<@NotNull UUID> workshop) {
        return view.of(edition, workshop);
    }

    private static ResponseEntity<QuestionnaireDetails> shown(QuestionnaireDetails questionnaire) {
        return ResponseEntity.ok().eTag(SeenVersion.entityTag(questionnaire.version())).body(questionnaire);
    }
}
