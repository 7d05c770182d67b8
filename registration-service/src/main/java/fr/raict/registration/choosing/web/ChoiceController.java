package fr.raict.registration.choosing.web;

import java.util.UUID;

import jakarta.validation.Valid;

import fr.raict.platform.security.Access;
import fr.raict.platform.security.Caller;
import fr.raict.registration.choosing.application.ChooseSessions;
import fr.raict.registration.choosing.application.ViewChoice;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import static fr.raict.platform.security.Access.Level.SIGNED_IN;

/** Sessions of an edition chosen for several people in one request. */
@RestController
@RequestMapping("${raict.api}")
class ChoiceController {

    private final ChooseSessions chooseSessions;
    private final ViewChoice viewChoice;
    private final ChoiceProblems problems;

    ChoiceController(ChooseSessions chooseSessions, ViewChoice viewChoice, ChoiceProblems problems) {
        this.chooseSessions = chooseSessions;
        this.viewChoice = viewChoice;
        this.problems = problems;
    }

    /** 201 when somebody is registered by it, the same again included; 200 when nobody is. */
    @PostMapping("/editions/{edition}/choices")
    @Access(SIGNED_IN)
    ResponseEntity<ChoiceView> choose(@PathVariable UUID edition, @RequestHeader("Idempotency-Key") UUID idempotencyKey,
            @Valid @RequestBody ChoiceRequest request, Caller caller) {
        var chosen = chooseSessions.choose(edition, idempotencyKey, request.authority(), request.choices(),
                request.given(), request.allOrNobody(), caller);
        return ResponseEntity.status(chosen.registeredSomebody() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(ChoiceView.of(chosen, problems::refusal));
    }

    /** For a day, to the account that made it. */
    @GetMapping("/choices/{choice}")
    @Access(SIGNED_IN)
    ChoiceView show(@PathVariable UUID choice, Caller caller) {
        return ChoiceView.of(viewChoice.of(choice, caller), problems::refusal);
    }
}
