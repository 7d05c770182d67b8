package fr.raict.portal.answering;

import java.util.function.Consumer;

import jakarta.validation.Valid;

import fr.raict.portal.frame.FormSending;
import fr.raict.portal.services.ServiceProblem;
import fr.raict.portal.services.agenda.AgendaApi;
import fr.raict.portal.services.agenda.ReceivedInvitation.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The expert's page. Reading it changes nothing, however often a mail scanner does; only a POST answers. */
@Controller
@RequestMapping("/invitations/{token}")
class InvitationController {
    private static final String ALREADY_ANSWERED = "already-answered";

    private final AgendaApi agenda;

    InvitationController(AgendaApi agenda) {
        this.agenda = agenda;
    }

    @GetMapping
    String read(@PathVariable String token, @ModelAttribute("form") Refusal refusal, Model model) {
        return show(token, model);
    }

    @PostMapping("/acceptation")
    String accept(@PathVariable String token) {
        return answer(token, agenda::accept);
    }

    @PostMapping("/refus")
    String decline(@PathVariable String token, @Valid @ModelAttribute("form") Refusal refusal, BindingResult errors,
            Model model) {
        return FormSending.ask(errors, () -> answer(token, link -> agenda.decline(link, refusal)))
                .orElseGet(() -> show(token, model));
    }

    private String show(String token, Model model) {
        var invitation = agenda.receivedInvitation(token);
        model.addAttribute("invitation", invitation);
        model.addAttribute("zone", invitation.edition().timeZone());
        model.addAttribute("token", token);
        return "answering/invitation";
    }

    /** Whoever answers a second time sees the answer that was kept. */
    private static String answer(String token, Consumer<String> answer) {
        try {
            answer.accept(token);
            return "redirect:/invitations/{token}?avis=reponse";
        } catch (ServiceProblem problem) {
            if (problem.status() == 409 && ALREADY_ANSWERED.equals(problem.slug())) {
                return "redirect:/invitations/{token}";
            }
            throw problem;
        }
    }
}
