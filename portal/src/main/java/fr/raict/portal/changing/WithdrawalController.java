package fr.raict.portal.changing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import fr.raict.portal.frame.FormErrors;
import fr.raict.portal.frame.Pager;
import fr.raict.portal.kept.KeptForms;
import fr.raict.portal.registering.Sent;
import fr.raict.portal.services.IfAnswered;
import fr.raict.portal.services.PartOfList;
import fr.raict.portal.services.registration.Choice;
import fr.raict.portal.services.registration.RegistrationApi;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Withdraws people: some sessions of one, or everybody who is ticked in « Mon espace ». */
@Controller
@RequestMapping({WithdrawalPlace.OF_LIST, WithdrawalPlace.OF_PERSON})
class WithdrawalController {
    private static final String CONFIRM = "changing/withdrawal";

    private final RegistrationApi registrations;
    private final Clock clock;

    WithdrawalController(RegistrationApi registrations, Clock clock) {
        this.registrations = registrations;
        this.clock = clock;
    }

    @ModelAttribute("place")
    WithdrawalPlace place(@PathVariable(required = false) @Nullable UUID workshop,
            @PathVariable(required = false) @Nullable UUID registration,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(name = "i", required = false) @Nullable List<UUID> ticked,
            @RequestParam(defaultValue = "false") boolean tout) {
        var person = workshop == null || registration == null ? null : new PersonPlace(workshop, registration, ticked);
        return new WithdrawalPlace(person, page, ticked, tout);
    }

    @GetMapping
    String confirm(@ModelAttribute("place") WithdrawalPlace place, Model model) {
        var leaving = Leaving.of(seats(place).stream().filter(place::means).toList());
        if (leaving.seats().isEmpty()) {
            return PersonPages.nothingTicked(place.back(), model);
        }
        model.addAttribute("leaving", leaving);
        model.addAttribute("missing", place.missing(leaving));
        model.addAttribute("form", leaving.form());
        return CONFIRM;
    }

    @PostMapping(params = "action=edit")
    String edit(@ModelAttribute("place") WithdrawalPlace place, @ModelAttribute("form") WithdrawalForm form,
            Model model, HttpServletResponse response) {
        return page(place, form, model, response);
    }

    @PostMapping
    String send(@ModelAttribute("place") WithdrawalPlace place, @ModelAttribute("form") WithdrawalForm form,
            BindingResult errors, Model model, HttpServletResponse response) {
        FormErrors.refuseUnlessRead(errors);
        if (errors.hasErrors() || form.registrations() == 0) {
            return page(place, form, model, response);
        }
        var made = new ArrayList<UUID>();
        for (var part : form.parts()) {
            switch (Sent.to(() -> registrations.withdraw(part.edition(), part.key(), part.request()))) {
                case Sent.Answered<Choice>(var choice) -> made.add(choice.id());
                case Sent.Unanswered<Choice>(var why) -> {
                    response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
                    model.addAttribute("sendAgain", why);
                    return page(place, form, model, response);
                }
                case Sent.Refused<Choice>(var refusal) -> {
                    FormErrors.add(refusal, errors);
                    return page(place, form, model, response);
                }
            }
        }
        return "redirect:" + place.result(made);
    }

    /** The same once more; without the service it says no names, and can be sent all the same. */
    private String page(WithdrawalPlace place, WithdrawalForm form, Model model, HttpServletResponse response) {
        KeptForms.keep(place.address(), response);
        model.addAttribute("leaving", IfAnswered.get(() -> seats(place))
                .map(seats -> Leaving.of(seats.stream().filter(form::names).toList())).orElse(null));
        return CONFIRM;
    }

    private List<Seat> seats(WithdrawalPlace place) {
        var person = place.person();
        var workshops = person == null
                ? PartOfList.at(place.page(), part -> registrations.myRegistrations(part, Pager.LINES)).workshops()
                : registrations.person(person.workshop(), person.registration()).workshops();
        return Seat.of(workshops, clock.instant());
    }
}
