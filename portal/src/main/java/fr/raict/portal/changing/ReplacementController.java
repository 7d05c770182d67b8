package fr.raict.portal.changing;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import fr.raict.portal.asking.Asking;
import fr.raict.portal.asking.FormAnew;
import fr.raict.portal.frame.FormErrors;
import fr.raict.portal.kept.KeptForms;
import fr.raict.portal.registering.KnownPeople;
import fr.raict.portal.registering.PeopleSearch;
import fr.raict.portal.registering.PersonEntry;
import fr.raict.portal.registering.Sent;
import fr.raict.portal.services.Questions;
import fr.raict.portal.services.registration.Choice;
import fr.raict.portal.services.registration.RegistrationApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Puts somebody else in a person's place: a form, a check of it, then the result. */
@Controller
@RequestMapping(PersonPlace.PERSON + "/remplacement")
class ReplacementController {
    private static final String FORM = "changing/replacement";
    private static final String CHECK = "changing/replacement-check";

    private final PersonPages pages;
    private final PeopleSearch peopleSearch;
    private final RegistrationApi registrations;

    ReplacementController(PersonPages pages, PeopleSearch peopleSearch, RegistrationApi registrations) {
        this.pages = pages;
        this.peopleSearch = peopleSearch;
        this.registrations = registrations;
    }

    @GetMapping
    String start(@ModelAttribute("place") PersonPlace place, @ModelAttribute("search") KnownPeople search,
            Model model) {
        var registered = pages.show(place, model);
        var seats = registered.changeable(place.ticked());
        if (seats.isEmpty()) {
            return PersonPages.nothingTicked(place.person(), model);
        }
        var language = PersonEntry.of(registered.person()).language();
        model.addAttribute("seats", seats);
        var form = ChangeForm.of(registered, PersonEntry.empty(language), seats);
        var asking = pages.asking(registered, form);
        model.addAttribute("asking", asking);
        model.addAttribute("form", form.answering(asking));
        return FORM;
    }

    @PostMapping(params = "action=edit")
    String edit(@ModelAttribute("place") PersonPlace place, @ModelAttribute("form") ChangeForm form,
            @ModelAttribute("search") KnownPeople search, Model model, HttpServletResponse response) {
        return page(FORM, place, form, model, response);
    }

    @PostMapping(params = "action=search")
    String search(@ModelAttribute("place") PersonPlace place, @ModelAttribute("form") ChangeForm form,
            @ModelAttribute("search") KnownPeople search, Model model, HttpServletResponse response) {
        try (var questions = new Questions()) {
            var found = questions.ask(() -> peopleSearch.find(form.authority(), search.q()));
            var page = page(FORM, place, form, model, response);
            KeptForms.keepAndShow(place.replacement(), response);
            model.addAttribute("search", found.get().orElse(new KnownPeople(search.q(), true, List.of())));
            model.addAttribute("searchAway", found.get().isEmpty());
            return page;
        }
    }

    /** Fills the fields in with somebody who was found. */
    @PostMapping(params = "known")
    String take(@ModelAttribute("place") PersonPlace place, @ModelAttribute("form") ChangeForm form,
            @ModelAttribute("search") KnownPeople search, @RequestParam("known") int row, Model model,
            HttpServletResponse response) {
        var filled = search.at(row).map(form::with).orElse(form);
        model.addAttribute("search", new KnownPeople("", false, List.of()));
        model.addAttribute("taken", search.at(row).map(PersonEntry::fullName).orElse(null));
        var page = page(FORM, place, filled, model, response);
        KeptForms.keepAndShow(place.replacement(), response);
        return page;
    }

    /** Enter in the field of the search looks for people; in any other it leads to the check. */
    @PostMapping(params = "action=enter")
    String enter(@ModelAttribute("place") PersonPlace place, @Valid @ModelAttribute("form") ChangeForm form,
            BindingResult errors, @ModelAttribute("search") KnownPeople search, Model model,
            HttpServletResponse response) {
        FormErrors.refuseUnlessRead(errors);
        if (search.q().isEmpty()) {
            return check(place, form, errors, search, model, response);
        }
        // What is wrong with the form is told when it goes on.
        return search(place, form, search, model, response);
    }

    @PostMapping(params = "action=check")
    String check(@ModelAttribute("place") PersonPlace place, @Valid @ModelAttribute("form") ChangeForm form,
            BindingResult errors, @ModelAttribute("search") KnownPeople search, Model model,
            HttpServletResponse response) {
        FormErrors.refuseUnlessRead(errors);
        var page = page(CHECK, place, form, model, response);
        var answering = form.answering(asking(model));
        var found = FormAnew.show(answering, errors, model);
        if (model.getAttribute("registered") instanceof RegisteredPerson registered
                && form.isAtTheAddressOf(registered)) {
            found.rejectValue("person.email", "changing.sameAddress", new Object[]{registered.fullName()}, null);
        }
        answering.checkAnswers(asking(model), found);
        return found.hasErrors() ? FORM : page;
    }

    @PostMapping(params = "action=send")
    String send(@ModelAttribute("place") PersonPlace place, @Valid @ModelAttribute("form") ChangeForm form,
            BindingResult errors, @ModelAttribute("search") KnownPeople search, Model model,
            HttpServletResponse response) {
        FormErrors.refuseUnlessRead(errors);
        if (errors.hasErrors()) {
            var page = page(FORM, place, form, model, response);
            FormAnew.show(form.answering(asking(model)), errors, model);
            return page;
        }
        return switch (Sent.to(() -> registrations.replace(form.edition(), form.key(), form.replacement()))) {
            case Sent.Answered<Choice>(var made) -> "redirect:" + place.result(ResultKind.REPLACED, made.id());
            case Sent.Unanswered<Choice>(var why) -> {
                response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
                model.addAttribute("sendAgain", why);
                yield page(CHECK, place, form, model, response);
            }
            case Sent.Refused<Choice>(var refusal) -> {
                var page = page(FORM, place, form, model, response);
                var answering = form.answering(asking(model));
                FormErrors.add(refusal, FormAnew.show(answering, errors, model), answering::field);
                yield page;
            }
        };
    }

    /** What was typed so far is there again when the reader comes back to the form. */
    private String page(String template, PersonPlace place, ChangeForm form, Model model,
            HttpServletResponse response) {
        KeptForms.keep(place.replacement(), response);
        pages.showWhatIsAsked(place, form, model);
        model.addAttribute("form", form.answering(asking(model)));
        return template;
    }

    private static Asking asking(Model model) {
        return model.getAttribute("asking") instanceof Asking asking ? asking : Asking.NOTHING;
    }
}
