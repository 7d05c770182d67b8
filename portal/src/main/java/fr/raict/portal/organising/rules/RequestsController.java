package fr.raict.portal.organising.rules;

import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import fr.raict.portal.frame.FormErrors;
import fr.raict.portal.frame.Pager;
import fr.raict.portal.organising.EditionInView;
import fr.raict.portal.services.PartOfList;
import fr.raict.portal.services.Questions;
import fr.raict.portal.services.ServiceProblem;
import fr.raict.portal.services.agenda.AgendaApi;
import fr.raict.portal.services.registration.AdmissionApi;
import fr.raict.portal.services.registration.Registration;
import fr.raict.portal.services.registration.Registration.State;
import fr.raict.portal.services.registration.RegistrationApi;
import fr.raict.portal.services.registration.RegistrationPage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The registrations that await an organiser's approval, and deciding on each. */
@Controller
@RequestMapping(RequestsPlace.LIST)
class RequestsController {
    private static final String DECLINE = "organisation/rules/declination";
    private static final Set<String> DECIDED = Set.of("registration-decided", "registration-ended");

    private final RegistrationApi registrations;
    private final AdmissionApi admission;
    private final AgendaApi agenda;
    private final EditionInView editions;

    RequestsController(RegistrationApi registrations, AdmissionApi admission, AgendaApi agenda,
            EditionInView editions) {
        this.registrations = registrations;
        this.admission = admission;
        this.agenda = agenda;
        this.editions = editions;
    }

    @GetMapping
    String list(@ModelAttribute("place") RequestsPlace place, Model model) {
        var overview = editions.showOverview(place.edition(), model);
        var found = PartOfList.at(place.pageInList(), part -> requests(overview.edition().id(), place.atelier(), part));
        model.addAttribute("workshops", overview.workshops());
        model.addAttribute("found", found);
        model.addAttribute("total", found.total());
        model.addAttribute("pager", Pager.of(found, RequestsPlace.LIST).with("edition", place.edition())
                .with("atelier", place.atelier()));
        return "organisation/rules/requests";
    }

    private RegistrationPage requests(UUID edition, @Nullable UUID workshop, int part) {
        return workshop == null ? registrations.ofEdition(edition, State.REQUESTED, null, "", part, Pager.LINES)
                : registrations.ofWorkshop(workshop, State.REQUESTED, part, Pager.LINES);
    }

    @PostMapping("/{workshop}/{registration}/accord")
    String accept(@PathVariable UUID workshop, @PathVariable UUID registration,
            @ModelAttribute("place") RequestsPlace place, Model model, HttpServletResponse response) {
        try {
            var accepted = admission.approve(workshop, registration);
            return "redirect:" + place.listAfter(
                    accepted.state() == State.WAITING ? "demande-acceptee-attente" : "demande-acceptee");
        } catch (ServiceProblem refusal) {
            return decidedBefore(refusal, workshop, registration, model, response);
        }
    }

    @GetMapping("/{workshop}/{registration}/refus")
    String ask(@PathVariable UUID workshop, @PathVariable UUID registration,
            @ModelAttribute("place") RequestsPlace place, Model model, HttpServletResponse response) {
        model.addAttribute("form", new Registration.Declination(null));
        return show(workshop, registration, model).isRequested() ? DECLINE : decided(response);
    }

    @PostMapping("/{workshop}/{registration}/refus")
    String decline(@PathVariable UUID workshop, @PathVariable UUID registration,
            @ModelAttribute("place") RequestsPlace place, @Valid @ModelAttribute("form") Registration.Declination form,
            BindingResult errors, Model model, HttpServletResponse response) {
        if (!errors.hasErrors()) {
            try {
                admission.decline(workshop, registration, form);
                return "redirect:" + place.listAfter("demande-declinee");
            } catch (ServiceProblem refusal) {
                if (DECIDED.contains(refusal.slug())) {
                    return decidedBefore(refusal, workshop, registration, model, response);
                }
                FormErrors.add(refusal, errors);
            }
        }
        show(workshop, registration, model);
        return DECLINE;
    }

    /** Whoever comes second is told what was decided. */
    private String decidedBefore(ServiceProblem refusal, UUID workshop, UUID registration, Model model,
            HttpServletResponse response) {
        if (!DECIDED.contains(refusal.slug())) {
            throw refusal;
        }
        show(workshop, registration, model);
        return decided(response);
    }

    private static String decided(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        return "organisation/rules/decided";
    }

    private Registration show(UUID workshop, UUID registration, Model model) {
        try (var questions = new Questions()) {
            var asked = questions.ask(() -> registrations.registration(workshop, registration));
            model.addAttribute("workshop", agenda.workshop(workshop));
            var found = asked.get();
            model.addAttribute("registration", found);
            return found;
        }
    }
}
