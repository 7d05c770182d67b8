package fr.raict.portal.changing;

import jakarta.servlet.http.HttpServletResponse;

import fr.raict.portal.rules.OfferAnswers;
import fr.raict.portal.services.registration.RegistrationApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Accepts or declines, for a person, the seat that is offered to them. */
@Controller("offersOfPeople")
@RequestMapping(OfferController.OFFER)
class OfferController {
    static final String OFFER = PersonPlace.PERSON + "/offre";
    private static final String PERSON = "redirect:" + PersonPlace.PERSON;

    private final RegistrationApi registrations;
    private final PersonPages pages;
    private final OfferAnswers answers;

    OfferController(RegistrationApi registrations, PersonPages pages, OfferAnswers answers) {
        this.registrations = registrations;
        this.pages = pages;
        this.answers = answers;
    }

    /** Whoever changes the language of a refused answer finds the person. */
    @GetMapping
    String person() {
        return PERSON;
    }

    @PostMapping
    String accept(@ModelAttribute("place") PersonPlace place, Model model, HttpServletResponse response) {
        return answers.isTaken(() -> registrations.acceptOffer(place.workshop(), place.registration()), model, response)
                ? PERSON + "?avis=place-acceptee" : shown(place, model);
    }

    @GetMapping("/refus")
    String confirm(@ModelAttribute("place") PersonPlace place, Model model) {
        model.addAttribute("seat", pages.show(place, model).seat(place.registration()).orElse(null));
        return "changing/offer-refusal";
    }

    @PostMapping("/refus")
    String decline(@ModelAttribute("place") PersonPlace place, Model model, HttpServletResponse response) {
        return answers.isTaken(() -> registrations.refuseOffer(place.workshop(), place.registration()), model, response)
                ? PERSON + "?avis=place-laissee" : shown(place, model);
    }

    private String shown(PersonPlace place, Model model) {
        pages.show(place, model);
        return "changing/person";
    }
}
