package fr.raict.registration.seating.web;

import java.util.UUID;

import jakarta.validation.Valid;

import fr.raict.platform.security.Access;
import fr.raict.platform.security.Caller;
import fr.raict.registration.seating.application.DecideOnRequests;
import fr.raict.registration.seating.application.RegistrationDetails;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import static fr.raict.platform.security.Access.Level.ORGANISER;

/** The organiser's answers to those who asked to come to a workshop that is on approval. */
@RestController
@RequestMapping("${raict.api}/workshops/{workshop}/registrations/{registration}")
class ApprovalController {

    private final DecideOnRequests decideOnRequests;

    ApprovalController(DecideOnRequests decideOnRequests) {
        this.decideOnRequests = decideOnRequests;
    }

    @PostMapping("/approval")
    @Access(ORGANISER)
    RegistrationDetails approve(@PathVariable UUID workshop, @PathVariable UUID registration, Caller caller) {
        return decideOnRequests.approve(workshop, registration, caller);
    }

    @PostMapping("/declination")
    @Access(ORGANISER)
    RegistrationDetails decline(@PathVariable UUID workshop, @PathVariable UUID registration,
            @Valid @RequestBody DeclinationRequest request, Caller caller) {
        return decideOnRequests.decline(workshop, registration, request.reason(), caller);
    }
}
