package fr.raict.portal.registering;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import fr.raict.portal.access.Visitor;
import fr.raict.portal.frame.FormErrors;
import fr.raict.portal.services.ServiceProblem;
import fr.raict.portal.services.registration.LocalAuthority;
import fr.raict.portal.services.registration.Registration;
import fr.raict.portal.services.registration.RegistrationDesk;
import org.springframework.http.HttpMethod;
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

    private final RegistrationDesk desk;
    private final WorkshopInView workshops;

    RegistrationController(RegistrationDesk desk, WorkshopInView workshops) {
        this.desk = desk;
        this.workshops = workshops;
    }

    @ModelAttribute
    void workshop(@PathVariable UUID id, HttpMethod method, Model model) {
        if (HttpMethod.POST.equals(method)) {
            workshops.showWhatIsKnown(id, model);
        } else {
            workshops.show(id, model);
        }
    }

    @GetMapping
    String start(@PathVariable UUID id, @ModelAttribute("authorities") List<LocalAuthority> authorities, Locale locale,
            Model model) {
        if (authorities.isEmpty()) return "redirect:/mon-espace/collectivite?retour=/ateliers/" + id + "/inscription";
        var language = locale.getLanguage();
        var first = Visitor.current().map(visitor -> PersonEntry.of(visitor, language))
                .orElseGet(() -> PersonEntry.empty(language));
        model.addAttribute("form", RegistrationForm.start(authorities.getFirst().code(), first));
        return FORM;
    }

    @PostMapping(params = "action=add")
    String add(@ModelAttribute("form") RegistrationForm form, Model model,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx) {
        var longer = form.withOneMore();
        model.addAttribute("form", longer);
        model.addAttribute("focused", longer.people().size() - 1);
        return people(htmx);
    }

    @PostMapping(params = "remove")
    String remove(@ModelAttribute("form") RegistrationForm form, @RequestParam("remove") int row, Model model,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx) {
        model.addAttribute("form", form.without(row));
        model.addAttribute("focused", Math.max(row - 1, 0));
        return people(htmx);
    }

    @PostMapping(params = "action=edit")
    String edit(@ModelAttribute("form") RegistrationForm form) {
        return FORM;
    }

    @PostMapping(params = "action=check")
    String check(@Valid @ModelAttribute("form") RegistrationForm form, BindingResult errors) {
        return errors.hasErrors() ? FORM : CHECK;
    }

    @PostMapping(params = "action=send")
    String send(@PathVariable UUID id, @Valid @ModelAttribute("form") RegistrationForm form, BindingResult errors,
            Model model, HttpServletResponse response) {
        if (errors.hasErrors()) return FORM;
        try {
            return "redirect:" + resultOf(id, desk.register(id, form.key(), form.request()));
        } catch (ResourceAccessException unanswered) {
            return askToSendAgain("unanswered", model, response);
        } catch (ServiceProblem refusal) {
            if (refusal.isTemporary()) {
                return askToSendAgain(refusal.saysTryAgain() ? "later" : "unanswered", model, response);
            }
            FormErrors.add(refusal, errors);
            return FORM;
        }
    }

    /** Under the same key: had the request arrived all the same, sending it again changes nothing. */
    private static String askToSendAgain(String why, Model model, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        model.addAttribute("sendAgain", why);
        return CHECK;
    }

    @GetMapping("/resultat")
    String result(@PathVariable UUID id, @RequestParam("i") List<UUID> registrations, Model model) {
        model.addAttribute("registrations",
                registrations.stream().limit(RegistrationForm.MOST).map(one -> desk.registration(id, one)).toList());
        return "registering/result";
    }

    /** An address of its own, so that reloading the result sends nothing again. */
    private static String resultOf(UUID workshop, Registration.Receipt receipt) {
        return UriComponentsBuilder.fromPath("/ateliers/{id}/inscription/resultat")
                .queryParam("i", receipt.registrations().stream().map(Registration::id).toList())
                .build(workshop).toString();
    }

    private static String people(boolean htmx) {
        return htmx ? FORM + " :: people" : FORM;
    }
}
