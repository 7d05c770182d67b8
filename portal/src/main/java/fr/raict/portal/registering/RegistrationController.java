package fr.raict.portal.registering;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import fr.raict.portal.access.Visitor;
import fr.raict.portal.asking.Asking;
import fr.raict.portal.asking.FormAnew;
import fr.raict.portal.frame.FormErrors;
import fr.raict.portal.kept.KeptForms;
import fr.raict.portal.services.registration.Registration;
import fr.raict.portal.services.registration.RegistrationApi;
import fr.raict.portal.services.registration.Registrations;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Registers people of one authority: a form that grows row by row, a check of it, then the result. */
@Controller
@RequestMapping("/ateliers/{id}/inscription")
class RegistrationController {
    private static final String FORM = "registering/form";
    private static final String CHECK = "registering/check";
    private static final String RESULT = "registering/result";
    private static final String CHOOSE_AUTHORITY = "redirect:/mon-espace/collectivite?retour=/ateliers/{id}/inscription";
    private static final String UNAVAILABLE = "unavailable";

    private final RegistrationApi registrations;
    private final WorkshopInView workshops;

    RegistrationController(RegistrationApi registrations, WorkshopInView workshops) {
        this.registrations = registrations;
        this.workshops = workshops;
    }

    @GetMapping
    String start(@PathVariable UUID id, Locale locale, Model model) {
        var authorities = workshops.show(id, model);
        if (model.getAttribute(UNAVAILABLE) != null) {
            return "registering/unavailable";
        }
        if (authorities.isEmpty()) {
            return CHOOSE_AUTHORITY;
        }
        var language = locale.getLanguage();
        var first = Visitor.current().map(visitor -> PersonEntry.of(visitor, language))
                .orElseGet(() -> PersonEntry.empty(language));
        model.addAttribute("form", RegistrationForm.of(authorities.getFirst().code(), List.of(first))
                .answering(asking(model), id));
        return FORM;
    }

    @PostMapping(params = "action=add")
    String add(@PathVariable UUID id, @ModelAttribute("form") RegistrationForm form, Model model,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx, HttpServletResponse response) {
        var longer = form.withOneMore();
        model.addAttribute("focused", longer.people().size() - 1);
        return people(id, longer, htmx, model, response);
    }

    @PostMapping(params = "remove")
    String remove(@PathVariable UUID id, @ModelAttribute("form") RegistrationForm form,
            @RequestParam("remove") int row, Model model,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx, HttpServletResponse response) {
        model.addAttribute("focused", Math.max(row - 1, 0));
        return people(id, form.without(row), htmx, model, response);
    }

    @PostMapping(params = "action=edit")
    String edit(@PathVariable UUID id, @ModelAttribute("form") RegistrationForm form, Model model,
            HttpServletResponse response) {
        return page(FORM, id, form, model, response);
    }

    /** Whoever comes back from choosing another authority finds what they had typed. */
    @PostMapping(params = "action=authority")
    String chooseAuthority(@PathVariable UUID id, @ModelAttribute("form") RegistrationForm form, Model model,
            HttpServletRequest request, HttpServletResponse response) {
        if (KeptForms.isShownAgain(request)) {
            return page(FORM, id, form, model, response);
        }
        KeptForms.keep(address(id), response);
        return CHOOSE_AUTHORITY;
    }

    @PostMapping(params = "action=check")
    String check(@PathVariable UUID id, @Valid @ModelAttribute("form") RegistrationForm form, BindingResult errors,
            Model model, HttpServletResponse response) {
        FormErrors.refuseUnlessRead(errors);
        var page = page(CHECK, id, form, model, response);
        var answering = form.answering(asking(model), id);
        var found = FormAnew.show(answering, errors, model);
        if (model.getAttribute(UNAVAILABLE) instanceof Unavailable why) {
            found.reject("registering.unavailable." + why);
        }
        answering.checkAnswers(asking(model), id, found);
        return found.hasErrors() ? FORM : page;
    }

    @PostMapping(params = "action=send")
    String send(@PathVariable UUID id, @Valid @ModelAttribute("form") RegistrationForm form, BindingResult errors,
            Model model, HttpServletResponse response) {
        FormErrors.refuseUnlessRead(errors);
        if (errors.hasErrors()) {
            var page = page(FORM, id, form, model, response);
            FormAnew.show(form.answering(asking(model), id), errors, model);
            return page;
        }
        return switch (Sent.to(() -> registrations.register(id, form.key(), form.request()))) {
            case Sent.Answered<Registrations>(var made) -> answered(id, form, made, model);
            case Sent.Unanswered<Registrations>(var why) -> askToSendAgain(why, id, form, model, response);
            case Sent.Refused<Registrations>(var refusal) -> {
                var page = page(FORM, id, form, model, response);
                var answering = form.answering(asking(model), id);
                FormErrors.add(refusal, FormAnew.show(answering, errors, model), answering::field);
                yield page;
            }
        };
    }

    /** Who was not registered is named at once: the result has an address, in which nothing that was typed may be. */
    private String answered(UUID id, RegistrationForm form, Registrations made, Model model) {
        var notRegistered = NotRegistered.among(form.people(), made.registrations());
        if (notRegistered.isEmpty()) {
            return "redirect:" + resultOf(id, made);
        }
        var holders = notRegistered.stream().map(each -> each.holder().id()).toList();
        workshops.showWhatIsKnown(id, model);
        model.addAttribute("notRegistered", notRegistered);
        model.addAttribute("registrations",
                made.registrations().stream().filter(each -> !holders.contains(each.id())).toList());
        model.addAttribute("again", form.anewFor(notRegistered.stream().map(NotRegistered::person).toList()));
        return RESULT;
    }

    /** Under the same key: had the request arrived all the same, sending it again changes nothing. */
    private String askToSendAgain(String why, UUID id, RegistrationForm form, Model model,
            HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        model.addAttribute("sendAgain", why);
        return page(CHECK, id, form, model, response);
    }

    @GetMapping("/resultat")
    String result(@PathVariable UUID id, @RequestParam("i") List<UUID> made, Model model) {
        workshops.showResult(id, made.stream().limit(RegistrationForm.MOST).toList(), model);
        return RESULT;
    }

    /** An address of its own, so that reloading the result sends nothing again. */
    private static String resultOf(UUID workshop, Registrations made) {
        return UriComponentsBuilder.fromPath("/ateliers/{id}/inscription/resultat")
                .queryParam("i", made.registrations().stream().map(Registration::id).toList())
                .build(workshop).toString();
    }

    /** The rows alone say nothing of the workshop but what it asks. */
    private String people(UUID id, RegistrationForm form, boolean htmx, Model model, HttpServletResponse response) {
        if (htmx) {
            KeptForms.keep(address(id), response);
            if (form.isAsked()) {
                workshops.showQuestions(id, model);
            } else {
                model.addAttribute("asking", Asking.NOTHING);
            }
            model.addAttribute("form", form.answering(asking(model), id));
            return FORM + " :: people";
        }
        var page = page(FORM, id, form, model, response);
        KeptForms.keepAndShow(address(id), response);
        return page;
    }

    /** What was typed so far is there again when the reader comes back to the form. */
    private String page(String template, UUID id, RegistrationForm form, Model model, HttpServletResponse response) {
        KeptForms.keep(address(id), response);
        workshops.showWhatIsKnown(id, model);
        model.addAttribute("form", form.answering(asking(model), id));
        return template;
    }

    private static Asking asking(Model model) {
        return model.getAttribute("asking") instanceof Asking asking ? asking : Asking.NOTHING;
    }

    private static String address(UUID id) {
        return "/ateliers/" + id + "/inscription";
    }
}
