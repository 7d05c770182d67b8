package fr.raict.portal.changing;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import fr.raict.portal.frame.FormErrors;
import fr.raict.portal.kept.KeptForms;
import fr.raict.portal.registering.Sent;
import fr.raict.portal.services.registration.Registration;
import fr.raict.portal.services.registration.RegistrationApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Has a person change from one session to another: the other sessions, a check of what will happen, then the result. */
@Controller
@RequestMapping(PersonPlace.PERSON + "/changement")
class MoveController {
    private static final String FORM = "changing/move";
    private static final String CHECK = "changing/move-check";
    private static final String OVER = "changing/move-over";

    private final MovePages pages;
    private final RegistrationApi registrations;

    MoveController(MovePages pages, RegistrationApi registrations) {
        this.pages = pages;
        this.registrations = registrations;
    }

    @GetMapping
    String start(@ModelAttribute("place") PersonPlace place, Model model) {
        model.addAttribute("form", MoveForm.of(pages.begin(place, model)));
        return unlessOver(FORM, model);
    }

    @PostMapping(params = "action=edit")
    String edit(@ModelAttribute("place") PersonPlace place, @ModelAttribute("form") MoveForm form, Model model,
            HttpServletResponse response) {
        KeptForms.keep(place.move(), response);
        pages.show(place, form, model);
        return unlessOver(FORM, model);
    }

    @PostMapping(params = "action=check")
    String check(@ModelAttribute("place") PersonPlace place, @Valid @ModelAttribute("form") MoveForm form,
            BindingResult errors, Model model, HttpServletResponse response) {
        FormErrors.refuseUnlessRead(errors);
        KeptForms.keep(place.move(), response);
        var chosen = pages.show(place, form, model).find(form.target()).filter(OtherSession::isChoosable);
        if (!errors.hasErrors() && chosen.isEmpty()) {
            errors.rejectValue("target", "changing.move.notOffered");
        }
        model.addAttribute("chosen", chosen.orElse(null));
        return unlessOver(errors.hasErrors() ? FORM : CHECK, model);
    }

    @PostMapping(params = "action=send")
    String send(@ModelAttribute("place") PersonPlace place, @Valid @ModelAttribute("form") MoveForm form,
            BindingResult errors, Model model, HttpServletResponse response) {
        FormErrors.refuseUnlessRead(errors);
        if (errors.hasErrors()) {
            return page(FORM, place, form, model, response);
        }
        return switch (Sent.to(() -> registrations.move(place.workshop(), place.registration(), form.key(),
                form.request()))) {
            case Sent.Answered<Registration>(var there) -> "redirect:" + place.moved(there);
            case Sent.Unanswered<Registration>(var why) -> {
                response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
                model.addAttribute("sendAgain", why);
                yield page(CHECK, place, form, model, response);
            }
            case Sent.Refused<Registration>(var refusal) -> {
                FormErrors.add(refusal, errors, _ -> "target");
                yield page(FORM, place, form, model, response);
            }
        };
    }

    /** What was chosen is there again when the reader comes back to the form. */
    private String page(String template, PersonPlace place, MoveForm form, Model model,
            HttpServletResponse response) {
        KeptForms.keep(place.move(), response);
        var sessions = pages.showWithoutPlaces(place, form, model);
        model.addAttribute("chosen", sessions.find(form.target()).orElse(null));
        return unlessOver(template, model);
    }

    /** What has ended or begun is not changed any more. */
    private static String unlessOver(String template, Model model) {
        var isOver = model.getAttribute("registered") != null
                && !(model.getAttribute("leaving") instanceof Seat leaving && leaving.changeable());
        return isOver ? OVER : template;
    }
}
