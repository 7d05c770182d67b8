package fr.raict.registration.seating.web;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import fr.raict.platform.security.Access;
import fr.raict.platform.security.Caller;
import fr.raict.registration.seating.application.GivePrecedence;
import fr.raict.registration.seating.application.RegistrationDetails;
import fr.raict.values.TypedText;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import static fr.raict.platform.security.Access.Level.ORGANISER;

/** How an organiser puts somebody who waits before the others. */
@RestController
@RequestMapping("${raict.api}/workshops/{workshop}/registrations/{registration}/precedence")
class PrecedenceController {

    private final GivePrecedence givePrecedence;

    PrecedenceController(GivePrecedence givePrecedence) {
        this.givePrecedence = givePrecedence;
    }

    /** Why, in the organiser's words, which the person and those behind them read. */
    record PrecedenceRequest(@NotBlank @Size(max = 500) String reason) {

        PrecedenceRequest {
            reason = TypedText.lines(reason);
        }
    }

    @PostMapping
    @Access(ORGANISER)
    RegistrationDetails give(@PathVariable UUID workshop, @PathVariable UUID registration,
            @Valid @RequestBody PrecedenceRequest request, Caller caller) {
        return givePrecedence.to(workshop, registration, request.reason(), caller);
    }
}
