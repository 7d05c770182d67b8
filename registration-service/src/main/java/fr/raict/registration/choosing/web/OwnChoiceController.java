package fr.raict.registration.choosing.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import fr.raict.platform.security.Access;
import fr.raict.registration.choosing.application.ChooseOwnSessions;
import fr.raict.registration.questions.domain.GivenAnswers;
import fr.raict.registration.questions.domain.Question;
import fr.raict.registration.seating.domain.WorkshopId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import static fr.raict.platform.security.Access.Level.PUBLIC;

/** Sessions that who has the mailed link chooses for themselves. */
@RestController
@RequestMapping("${raict.api}/individuals/{token}")
class OwnChoiceController {

    private final ChooseOwnSessions chooseOwnSessions;
    private final ChoiceProblems problems;

    OwnChoiceController(ChooseOwnSessions chooseOwnSessions, ChoiceProblems problems) {
        this.chooseOwnSessions = chooseOwnSessions;
        this.problems = problems;
    }

    /** The sessions chosen. */
    record OwnChoiceRequest(@NotEmpty @Size(max = ChoiceRequest.MOST_SESSIONS) List<@NotNull UUID> workshops,
            @Size(max = GivenAnswers.MOST) @Nullable Map<UUID, @NotNull @Size(max = Question.MOST_OPTIONS) List<@NotNull @Size(max = GivenAnswers.LONGEST_READ) String>> answers) {
    }

    /** 201 when they are registered by it, the same again included; 200 when they are not. */
    @PostMapping("/choices")
    @Access(PUBLIC)
    ResponseEntity<ChoiceView> choose(@PathVariable String token,
            @RequestHeader("Idempotency-Key") UUID idempotencyKey, @Valid @RequestBody OwnChoiceRequest request) {
        var chosen = chooseOwnSessions.choose(token, idempotencyKey,
                request.workshops().stream().map(WorkshopId::new).toList(), GivenAnswers.of(request.answers()));
        return ResponseEntity.status(chosen.registeredSomebody() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(ChoiceView.of(chosen, problems::refusal));
    }
}
