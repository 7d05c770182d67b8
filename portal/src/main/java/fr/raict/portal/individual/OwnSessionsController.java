package fr.raict.portal.individual;

import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import fr.raict.portal.asking.AnswerRules;
import fr.raict.portal.asking.Asking;
import fr.raict.portal.asking.FormAnew;
import fr.raict.portal.frame.FormErrors;
import fr.raict.portal.rules.RefusalTexts;
import fr.raict.portal.services.IfAnswered;
import fr.raict.portal.services.ServiceProblem;
import fr.raict.portal.services.agenda.AgendaApi;
import fr.raict.portal.services.agenda.Workshop;
import fr.raict.portal.services.registration.OwnChoice;
import fr.raict.portal.services.registration.RegistrationApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.client.ResourceAccessException;

import static java.util.Objects.requireNonNull;

/** What is behind the mailed link: one's own sessions, and choosing others. Reading it changes nothing. */
@Controller
@RequestMapping("/inscriptions/{token}")
class OwnSessionsController {
    private static final String SESSIONS = "individual/sessions";
    private static final String QUESTIONS = "individual/questions";
    private static final String CHECK = "individual/check";
    private static final String ENDED = "individual/ended";
    private static final String ANSWERS_UNFIT = "answers-unfit";

    private final RegistrationApi registrations;
    private final AgendaApi agenda;
    private final RefusalTexts refusals;
    private final Clock clock;

    OwnSessionsController(RegistrationApi registrations, AgendaApi agenda, RefusalTexts refusals, Clock clock) {
        this.registrations = registrations;
        this.agenda = agenda;
        this.refusals = refusals;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable String token, Model model, HttpServletResponse response) {
        var form = OwnForm.empty();
        model.addAttribute("form", form);
        return show(token, form, model, response).map(_ -> SESSIONS).orElse(ENDED);
    }

    @PostMapping(params = "action=edit")
    String edit(@PathVariable String token, @ModelAttribute("form") OwnForm form, Model model,
            HttpServletResponse response) {
        return show(token, form, model, response).map(_ -> SESSIONS).orElse(ENDED);
    }

    @PostMapping(params = "action=check")
    String check(@PathVariable String token, @Valid @ModelAttribute("form") OwnForm form, BindingResult errors,
            Model model, HttpServletResponse response) {
        return show(token, form, model, response).map(offered -> {
            offered.clashes(form.ids()).forEach(clash -> errors.rejectValue("workshops", "individual.clash",
                    new Object[]{clash.one().title(), clash.other().title()}, null));
            if (!errors.hasErrors() && offered.ticked(form.ids()).isEmpty()) {
                errors.rejectValue("workshops", "individual.workshops.missing");
            }
            return errors.hasErrors() ? SESSIONS : asking(model).isAnythingAsked(form.ids()) ? questions(form, model)
                    : CHECK;
        }).orElse(ENDED);
    }

    @PostMapping(params = "action=questions")
    String questions(@PathVariable String token, @ModelAttribute("form") OwnForm form, Model model,
            HttpServletResponse response) {
        return show(token, form, model, response).map(_ -> questions(form, model)).orElse(ENDED);
    }

    private static String questions(OwnForm form, Model model) {
        model.addAttribute("form", form.answering(asking(model)));
        return QUESTIONS;
    }

    private static Asking asking(Model model) {
        return model.getAttribute("asking") instanceof Asking asking ? asking : Asking.NOTHING;
    }

    @PostMapping(params = "action=answers")
    String answers(@PathVariable String token, @Valid @ModelAttribute("form") OwnForm form, BindingResult errors,
            Model model, HttpServletResponse response) {
        return show(token, form, model, response).map(_ -> {
            if (errors.hasErrors()) {
                return SESSIONS;
            }
            var answering = form.answering(asking(model));
            var found = FormAnew.show(answering, errors, model);
            AnswerRules.check(asking(model), answering.answers(), form.ids(), "", found);
            return found.hasErrors() ? QUESTIONS : CHECK;
        }).orElse(ENDED);
    }

    @PostMapping(params = "action=send")
    String send(@PathVariable String token, @Valid @ModelAttribute("form") OwnForm form, BindingResult errors,
            Model model, HttpServletResponse response) {
        if (errors.hasErrors()) {
            return show(token, form, model, response).map(_ -> SESSIONS).orElse(ENDED);
        }
        try {
            return answered(token, form, errors, model, response);
        } catch (ResourceAccessException unanswered) {
            return askToSendAgain("unanswered", token, form, model, response);
        } catch (ServiceProblem refusal) {
            if (refusal.isTemporary()) {
                return askToSendAgain(refusal.saysTryAgain() ? "later" : "unanswered", token, form, model, response);
            }
            if (refusal.slug().equals(ANSWERS_UNFIT)) {
                return answersRefused(refusal, token, form, errors, model, response);
            }
            if (refusal.status() != 404) {
                FormErrors.add(refusal, errors);
                model.addAttribute("fresh", form.anew().key());
            }
            return show(token, form, model, response).map(_ -> SESSIONS).orElse(ENDED);
        }
    }

    private String answersRefused(ServiceProblem refusal, String token, OwnForm form, BindingResult errors, Model model,
            HttpServletResponse response) {
        return show(token, form, model, response).map(_ -> {
            var answering = form.answering(asking(model));
            FormErrors.add(refusal, FormAnew.show(answering, errors, model), answering::field);
            return QUESTIONS;
        }).orElse(ENDED);
    }

    /** What was refused is said above what can still be chosen, under another key. */
    private String answered(String token, OwnForm form, BindingResult errors, Model model,
            HttpServletResponse response) {
        var refused = registrations.chooseOwn(token, form.idempotencyKey(), form.request()).refused();
        if (refused.isEmpty()) {
            return "redirect:/inscriptions/{token}?avis=inscription-individuelle";
        }
        return show(token, form, model, response).map(offered -> {
            refused.forEach(each -> errors.rejectValue("workshops", "individual.refused",
                    new Object[]{offered.titleOf(each.workshop()), why(requireNonNull(each.refusal()))}, null));
            model.addAttribute("fresh", form.anew().key());
            return SESSIONS;
        }).orElse(ENDED);
    }

    private String why(OwnChoice.Refusal refusal) {
        return refusals.of(refusal.type(), refusal.most(), refusal.text());
    }

    /** Under the same key: had the request arrived all the same, sending it again changes nothing. */
    private String askToSendAgain(String why, String token, OwnForm form, Model model, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        model.addAttribute("sendAgain", why);
        return show(token, form, model, response).map(_ -> CHECK).orElse(ENDED);
    }

    /** Empty when the link leads nowhere, or no longer. */
    private Optional<OfferedSessions> show(String token, OwnForm form, Model model, HttpServletResponse response) {
        var found = IfAnswered.found(() -> registrations.ownSessions(token, form.ids()));
        if (found.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return Optional.empty();
        }
        var own = found.get();
        var programme = agenda.programme(own.edition());
        var offered = OfferedSessions.of(programme, own, clock.instant());
        model.addAttribute("own", own);
        model.addAttribute("edition", programme.edition());
        model.addAttribute("zone", programme.edition().timeZone());
        model.addAttribute("offered", offered);
        model.addAttribute("chosen", offered.ticked(form.ids()));
        model.addAttribute("asking", new Asking(own.questionnaires(),
                programme.workshops().stream().collect(Collectors.toMap(Workshop::id, Workshop::title))));
        model.addAttribute("token", token);
        return Optional.of(offered);
    }
}
