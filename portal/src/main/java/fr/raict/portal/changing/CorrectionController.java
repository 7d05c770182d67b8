package fr.raict.portal.changing;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import fr.raict.portal.frame.FormErrors;
import fr.raict.portal.kept.KeptForms;
import fr.raict.portal.registering.PersonEntry;
import fr.raict.portal.registering.Sent;
import fr.raict.portal.services.registration.Change.Correction;
import fr.raict.portal.services.registration.RegistrationApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Corrects what was typed of a person, in all of their sessions to come. */
@Controller
@RequestMapping(PersonPlace.PERSON + "/correction")
class CorrectionController {
    private static final String FORM = "changing/correction";

    private final PersonPages pages;
    private final RegistrationApi registrations;

    CorrectionController(PersonPages pages, RegistrationApi registrations) {
        this.pages = pages;
        this.registrations = registrations;
    }

    @GetMapping
    String start(@ModelAttribute("place") PersonPlace place, Model model) {
        var registered = pages.show(place, model);
        if (registered.changeable().isEmpty()) {
            return "redirect:" + place.person();
        }
        model.addAttribute("form",
                ChangeForm.of(registered, PersonEntry.of(registered.person()), registered.changeable()));
        return FORM;
    }

    @PostMapping(params = "action=edit")
    String edit(@ModelAttribute("place") PersonPlace place, @ModelAttribute("form") ChangeForm form, Model model,
            HttpServletResponse response) {
        return page(place, form, model, response);
    }

    @PostMapping(params = "action=send")
    String send(@ModelAttribute("place") PersonPlace place, @Valid @ModelAttribute("form") ChangeForm form,
            BindingResult errors, Model model, HttpServletResponse response) {
        if (errors.hasErrors()) {
            return page(place, form, model, response);
        }
        return switch (Sent.to(() -> registrations.correct(form.edition(), form.key(), form.request()))) {
            case Sent.Answered<Correction>(var done) -> "redirect:" + (done.choice() == null
                    ? place.person() + "?avis=correction"
                    : place.result(ResultKind.CORRECTED, done.choice().id()));
            case Sent.Unanswered<Correction>(var why) -> {
                response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
                model.addAttribute("sendAgain", why);
                yield page(place, form, model, response);
            }
            case Sent.Refused<Correction>(var refusal) -> {
                FormErrors.add(refusal, errors, form::field);
                yield page(place, form, model, response);
            }
        };
    }

    /** What was typed so far is there again when the reader comes back to the form. */
    private String page(PersonPlace place, ChangeForm form, Model model, HttpServletResponse response) {
        KeptForms.keep(place.correction(), response);
        pages.showWhatIsKnown(place, form, model);
        return FORM;
    }
}
