package fr.raict.agenda.invitations.web;

import jakarta.validation.Valid;

import fr.raict.agenda.invitations.application.AnswerInvitation;
import fr.raict.platform.security.Access;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import static fr.raict.platform.security.Access.Level.PUBLIC;

/** Where the link in the mail leads: reading changes nothing, as mail scanners follow links; only a POST answers. */
@RestController
@RequestMapping("${raict.api}/invitation-answers/{token}")
class AnswerController {

    private final AnswerInvitation answer;

    AnswerController(AnswerInvitation answer) { this.answer = answer; }

    @GetMapping
    @Access(PUBLIC)
    QuestionView read(@PathVariable String token) { return QuestionView.of(answer.open(token)); }

    @PostMapping("/acceptance")
    @Access(PUBLIC)
    QuestionView accept(@PathVariable String token) { return QuestionView.of(answer.accept(token)); }

    @PostMapping("/refusal")
    @Access(PUBLIC)
    QuestionView decline(@PathVariable String token, @Valid @RequestBody RefusalRequest request) {
        return QuestionView.of(answer.decline(token, request.reason(), request.substitute()));
    }
}
