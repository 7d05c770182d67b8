package fr.raict.portal.registering;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import fr.raict.portal.access.Visitor;
import fr.raict.portal.frame.FormErrors;
import fr.raict.portal.services.ServiceProblem;
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
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.util.UriComponentsBuilder;

/** Registers people of one authority: a form that grows row by row, a check of it, then the result. */
@Controller
@RequestMapping("/ateliers/{id}/inscription")
class RegistrationController {
    private static final String FORM = "registering/form";
    private static final String CHECK = "registering/check";

    private final RegistrationApi registrations;
    private final WorkshopInView workshops;

    RegistrationController(RegistrationApi registrations, WorkshopInView workshops) {
        this.registrations = registrations;
        this.workshops = workshops;
    }

    @GetMapping
    String start(@PathVariable UUID id, Locale locale, Model model) {
        var authorities = workshops.show(id, model);
        if (authorities.isEmpty()) {
            return "redirect:/mon-espace/collectivite?retour=/ateliers/" + id + "/inscription";
        }
        var language = locale.getLanguage();
        var first = Visitor.current().map(visitor -> PersonEntry.of(visitor, language))
                .orElseGet(() -> PersonEntry.empty(language));
        model.addAttribute("form", RegistrationForm.start(authorities.getFirst().code(), first));
        return FORM;
    }

    @PostMapping(params = "action=add")
    String add(@PathVariable UUID id, @ModelAttribute("form") RegistrationForm form, Model model,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx) {
        var longer = form.withOneMore();
        model.addAttribute("form", longer);
        model.addAttribute("focused", longer.people().size() - 1);
        return people(id, htmx, model);
    }

    @PostMapping(params = "remove")
    String remove(@PathVariable UUID id, @ModelAttribute("form") RegistrationForm form,
            @RequestParam("remove") int row, Model model,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx) {
        model.addAttribute("form", form.without(row));
        model.addAttribute("focused", Math.max(row - 1, 0));
        return people(id, htmx, model);
    }

    @PostMapping(params = "action=edit")
    String edit(@PathVariable UUID id, @ModelAttribute("form") RegistrationForm form, Model model) {
        return page(FORM, id, model);
    }

    @PostMapping(params = "action=check")
    String check(@PathVariable UUID id, @Valid @ModelAttribute("form") RegistrationForm form, BindingResult errors,
            Model model) {
        return page(errors.hasErrors() ? FORM : CHECK, id, model);
    }

    @PostMapping(params = "action=send")
    String send(@PathVariable UUID id, @Valid @ModelAttribute("form") RegistrationForm form, BindingResult errors,
            Model model, HttpServletResponse response) {
        if (errors.hasErrors()) {
            return page(FORM, id, model);
        }
        try {
            return "redirect:" + resultOf(id, registrations.register(id, form.key(), form.request()));
        } catch (ResourceAccessException unanswered) {
            return askToSendAgain("unanswered", id, model, response);
        } catch (ServiceProblem refusal) {
            if (refusal.isTemporary()) {
                return askToSendAgain(refusal.saysTryAgain() ? "later" : "unanswered", id, model, response);
            }
            FormErrors.add(refusal, errors);
            return page(FORM, id, model);
        }
    }

    /** Under the same key: had the request arrived all the same, sending it again changes nothing. */
    private String askToSendAgain(String why, UUID id, Model model, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        model.addAttribute("sendAgain", why);
        return page(CHECK, id, model);
    }

    @GetMapping("/resultat")
    String result(@PathVariable UUID id, @RequestParam("i") List<UUID> made, Model model) {
        workshops.showResult(id, made.stream().limit(RegistrationForm.MOST).toList(), model);
        return "registering/result";
    }

    /** An address of its own, so that reloading the result sends nothing again. */
    private static String resultOf(UUID workshop, Registrations made) {
        return UriComponentsBuilder.fromPath("/ateliers/{id}/inscription/resultat")
                .queryParam("i", made.registrations().stream().map(Registration::id).toList())
                .build(workshop).toString();
    }

    /** The rows alone say nothing of the workshop. */
    private String people(UUID id, boolean htmx, Model model) {
        return htmx ? FORM + " :: people" : page(FORM, id, model);
    }

    private String page(String template, UUID id, Model model) {
        workshops.showWhatIsKnown(id, model);
        return template;
    }
}
