package fr.raict.registration.seating.web;

import java.util.UUID;

import fr.raict.platform.security.Access;
import fr.raict.platform.security.Caller;
import fr.raict.registration.seating.application.AnswerOffer;
import fr.raict.registration.seating.application.RegistrationDetails;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import static fr.raict.platform.security.Access.Level.SIGNED_IN;

/** Answers to the offer of a seat, by who registered the person. The same again changes nothing. */
@RestController
@RequestMapping("${raict.api}/workshops/{workshop}/registrations/{registration}/offer")
class OfferController {

    private final AnswerOffer answerOffer;

    OfferController(AnswerOffer answerOffer) {
        this.answerOffer = answerOffer;
    }

    @PostMapping("/acceptance")
    @Access(SIGNED_IN)
    RegistrationDetails accept(@PathVariable UUID workshop, @PathVariable UUID registration, Caller caller) {
        return answerOffer.accept(workshop, registration, caller);
    }

    @PostMapping("/refusal")
    @Access(SIGNED_IN)
    RegistrationDetails decline(@PathVariable UUID workshop, @PathVariable UUID registration, Caller caller) {
        return answerOffer.decline(workshop, registration, caller);
    }
}
