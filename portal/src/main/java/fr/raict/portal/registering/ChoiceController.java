package fr.raict.portal.registering;

import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import fr.raict.portal.asking.FormAnew;
import fr.raict.portal.frame.FormErrors;
import fr.raict.portal.kept.KeptForms;
import fr.raict.portal.services.ServiceProblem;
import fr.raict.portal.services.registration.Choice;
import fr.raict.portal.services.registration.RegistrationApi;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The steps of a choice after its people: sessions are ticked for them, all is checked, then sent. */
@Controller
@RequestMapping("/editions/{id}/inscription")
class ChoiceController {
    private static final String ANSWERS_UNFIT = "answers-unfit";

    private final ChoicePages pages;
    private final RegistrationApi registrations;

    ChoiceController(ChoicePages pages, RegistrationApi registrations) {
        this.pages = pages;
        this.registrations = registrations;
    }

    @PostMapping(params = "action=sessions")
    String sessions(@ModelAttribute("place") ChoicePlace place,
            @ModelAttribute("form") ChoiceForm form, Model model, HttpServletResponse response) {
        return pages.goOnToSessions(place, form, model, response);
    }

    /** The address of this step: there it is drawn from what was sent, and whoever opens it without begins anew. */
    @GetMapping("/ateliers")
    String begin(@ModelAttribute("place") ChoicePlace place) {
        return "redirect:" + place.people();
    }

    @PostMapping("/ateliers")
    String again(@ModelAttribute("place") ChoicePlace place, @ModelAttribute("form") ChoiceForm form,
            @RequestParam(required = false) @Nullable UUID all, @RequestParam(required = false) @Nullable UUID none,
            Model model, HttpServletResponse response) {
        var ticked = tick(place, form, all, none, model);
        return pages.sessions(place, ticked.form(), ticked.offered(), false, model, response);
    }

    @PostMapping(params = "all")
    String tickAll(@ModelAttribute("place") ChoicePlace place, @ModelAttribute("form") ChoiceForm form,
            @RequestParam UUID all, Model model,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx, HttpServletResponse response) {
        return row(place, all, tick(place, form, all, null, model), htmx, model, response);
    }

    @PostMapping(params = "none")
    String tickNone(@ModelAttribute("place") ChoicePlace place, @ModelAttribute("form") ChoiceForm form,
            @RequestParam UUID none, Model model,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx, HttpServletResponse response) {
        return row(place, none, tick(place, form, null, none, model), htmx, model, response);
    }

    private record Ticked(ChoiceForm form, SessionsOffered offered) {}

    private Ticked tick(ChoicePlace place, ChoiceForm form, @Nullable UUID all, @Nullable UUID none, Model model) {
        var offered = pages.showWithRegistered(place.edition(), form, model);
        var more = all == null ? form : form.each(person -> offered.isOffered(all, person) ? person.and(all) : person);
        var ticked = none == null ? more : more.each(person -> person.without(none));
        model.addAttribute("form", ticked);
        model.addAttribute("focused", all == null ? none : all);
        return new Ticked(ticked, offered);
    }

    private String row(ChoicePlace place, UUID session, Ticked ticked, boolean htmx, Model model,
            HttpServletResponse response) {
        if (htmx) {
            KeptForms.keep(place.sessions(), response);
            var table = SessionTable.of(ticked.form(), ticked.offered(), false);
            model.addAttribute("table", table);
            model.addAttribute("row", table.row(session).orElse(null));
            return ChoicePages.SESSIONS + " :: row";
        }
        var page = pages.sessions(place, ticked.form(), ticked.offered(), false, model, response);
        KeptForms.keepAndShow(place.sessions(), response);
        return page;
    }

    /** Whoever was signed out over their ticks comes back to these. */
    @PostMapping(params = "action=check")
    String check(@ModelAttribute("place") ChoicePlace place, @Valid @ModelAttribute("form") ChoiceForm form,
            BindingResult errors, @ModelAttribute("search") KnownPeople search, Model model,
            HttpServletRequest request, HttpServletResponse response) {
        if (KeptForms.wasSentInVain(request)) {
            return sessions(place, form, model, response);
        }
        if (errors.hasErrors()) {
            return pages.people(place, model, response);
        }
        var offered = pages.showAskingWithRegistered(place.edition(), form, model);
        TickRules.check(form, offered, errors);
        if (errors.hasErrors()) {
            return pages.sessions(place, form, offered, true, model, response);
        }
        var free = form.each(offered::withoutHeld);
        return free.isAsked(ChoicePages.asking(model)) ? pages.goOnToQuestions(place, free, model, response)
                : pages.check(place, form, offered, model, response);
    }

    @PostMapping(params = "action=questions")
    String questions(@ModelAttribute("place") ChoicePlace place, @ModelAttribute("form") ChoiceForm form, Model model,
            HttpServletResponse response) {
        pages.showAsking(place.edition(), form, model);
        return pages.goOnToQuestions(place, form, model, response);
    }

    /** The address of this step, as that of the sessions. */
    @GetMapping("/questions")
    String beginAnew(@ModelAttribute("place") ChoicePlace place) {
        return "redirect:" + place.people();
    }

    @PostMapping("/questions")
    String questionsAgain(@ModelAttribute("place") ChoicePlace place, @ModelAttribute("form") ChoiceForm form,
            Model model, HttpServletResponse response) {
        pages.showAsking(place.edition(), form, model);
        model.addAttribute("form", form.answering(ChoicePages.asking(model)));
        return pages.questions(place, response);
    }

    /** Whoever was signed out over their answers comes back to these. */
    @PostMapping(params = "action=answers")
    String answers(@ModelAttribute("place") ChoicePlace place, @Valid @ModelAttribute("form") ChoiceForm form,
            BindingResult errors, @ModelAttribute("search") KnownPeople search, Model model,
            HttpServletRequest request, HttpServletResponse response) {
        if (KeptForms.wasSentInVain(request)) {
            return questions(place, form, model, response);
        }
        if (errors.hasErrors()) {
            return pages.people(place, model, response);
        }
        var offered = pages.showAskingWithRegistered(place.edition(), form, model);
        TickRules.check(form, offered, errors);
        if (errors.hasErrors()) {
            return pages.sessions(place, form, offered, true, model, response);
        }
        var answering = form.answering(ChoicePages.asking(model));
        var found = FormAnew.show(answering, errors, model);
        answering.checkAnswers(ChoicePages.asking(model), found);
        return found.hasErrors() ? pages.questions(place, response)
                : pages.check(place, answering, offered, model, response);
    }

    @PostMapping(params = "action=send")
    String send(@ModelAttribute("place") ChoicePlace place, @Valid @ModelAttribute("form") ChoiceForm form,
            BindingResult errors, @ModelAttribute("search") KnownPeople search, Model model,
            HttpServletResponse response) {
        if (errors.hasErrors()) {
            return pages.people(place, model, response);
        }
        if (form.rowsAskedFor().isEmpty()) {
            errors.reject("choosing.nothingTicked");
            return sessionsAfterRefusal(place, form, model, response);
        }
        return switch (Sent.to(() -> registrations.choose(place.edition(), form.key(), form.request()))) {
            case Sent.Answered<Choice>(var made) -> "redirect:" + place.result(made.id());
            case Sent.Unanswered<Choice>(var why) -> askToSendAgain(why, place, form, model, response);
            case Sent.Refused<Choice>(var refusal) -> refused(refusal, place, form, errors, model, response);
        };
    }

    /** Under the same key: had the request arrived all the same, sending it again changes nothing. */
    private String askToSendAgain(String why, ChoicePlace place, ChoiceForm form, Model model,
            HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        model.addAttribute("sendAgain", why);
        return pages.check(place, form, pages.showAsking(place.edition(), form, model), model, response);
    }

    /** What is only about answers or sessions is corrected at their step, everything else at the first. */
    private String refused(ServiceProblem refusal, ChoicePlace place, ChoiceForm form, BindingResult errors,
            Model model, HttpServletResponse response) {
        if (refusal.slug().equals(ANSWERS_UNFIT)) {
            pages.showAsking(place.edition(), form, model);
            var answering = form.answering(ChoicePages.asking(model));
            FormErrors.add(refusal, FormAnew.show(answering, errors, model), answering::field);
            return pages.questions(place, response);
        }
        FormErrors.add(refusal, errors, form::field);
        var aboutSessions = !errors.hasGlobalErrors() && errors.getFieldErrors().stream()
                .allMatch(error -> error.getField().endsWith(".workshops"));
        return aboutSessions ? sessionsAfterRefusal(place, form, model, response)
                : pages.people(place, model, response);
    }

    private String sessionsAfterRefusal(ChoicePlace place, ChoiceForm form, Model model,
            HttpServletResponse response) {
        var offered = pages.showRegistered(place.edition(), form, model);
        return pages.sessions(place, form, offered, true, model, response);
    }
}
