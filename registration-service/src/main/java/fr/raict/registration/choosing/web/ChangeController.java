package fr.raict.registration.choosing.web;

import java.util.UUID;

import jakarta.validation.Valid;

import fr.raict.platform.security.Access;
import fr.raict.platform.security.Caller;
import fr.raict.registration.choosing.application.ChangeRegistrations;
import fr.raict.registration.choosing.application.ChoiceDetails;
import fr.raict.registration.choosing.application.CorrectPerson;
import fr.raict.registration.questions.domain.GivenAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import static fr.raict.platform.security.Access.Level.SIGNED_IN;

/** Changes of several registrations of an edition in one request. What the caller may not see is answered with 404. */
@RestController
@RequestMapping("${raict.api}/editions/{edition}")
class ChangeController {

    private static final String KEY = "Idempotency-Key";

    private final ChangeRegistrations changeRegistrations;
    private final CorrectPerson correctPerson;
    private final ChoiceProblems problems;

    ChangeController(ChangeRegistrations changeRegistrations, CorrectPerson correctPerson, ChoiceProblems problems) {
        this.changeRegistrations = changeRegistrations;
        this.correctPerson = correctPerson;
        this.problems = problems;
    }

    /** Another person gets the seats and ranks of one; both are told. */
    @PostMapping("/replacements")
    @Access(SIGNED_IN)
    ChoiceView replace(@PathVariable UUID edition, @RequestHeader(KEY) UUID idempotencyKey,
            @Valid @RequestBody ChangeRequest.Replacement request, Caller caller) {
        return view(changeRegistrations.replace(edition, idempotencyKey, request.named(), request.person().person(),
                GivenAnswers.of(request.answers()), caller));
    }

    /** @param choice what became of the seats when the address is another; null when they stayed as they are */
    record CorrectionView(@Nullable ChoiceView choice) {
    }

    /** The same person is called otherwise from now on; a change of the address is told at both. */
    @PostMapping("/corrections")
    @Access(SIGNED_IN)
    CorrectionView correct(@PathVariable UUID edition, @RequestHeader(KEY) UUID idempotencyKey,
            @Valid @RequestBody ChangeRequest.OfPerson request, Caller caller) {
        return new CorrectionView(correctPerson
                .correct(edition, idempotencyKey, request.named(), request.person().person(), caller).map(this::view)
                .orElse(null));
    }

    /** Each person is told once of all that ended for them; who waits for a seat gets it. */
    @PostMapping("/withdrawals")
    @Access(SIGNED_IN)
    ChoiceView withdraw(@PathVariable UUID edition, @RequestHeader(KEY) UUID idempotencyKey,
            @Valid @RequestBody ChangeRequest.Withdrawal request, Caller caller) {
        return view(changeRegistrations.withdraw(edition, idempotencyKey, request.named(), caller));
    }

    private ChoiceView view(ChoiceDetails details) {
        return ChoiceView.of(details, problems::refusal);
    }
}
