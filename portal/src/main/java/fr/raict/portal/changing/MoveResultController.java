package fr.raict.portal.changing;

import java.util.Optional;
import java.util.UUID;

import fr.raict.portal.services.IfAnswered;
import fr.raict.portal.services.Questions;
import fr.raict.portal.services.agenda.AgendaApi;
import fr.raict.portal.services.agenda.Workshop;
import fr.raict.portal.services.registration.RegistrationApi;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** What has become by now of a change to another session, so that reloading it sends nothing again. */
@Controller
class MoveResultController {
    private final PersonPages people;
    private final RegistrationApi registrations;
    private final AgendaApi agenda;

    MoveResultController(PersonPages people, RegistrationApi registrations, AgendaApi agenda) {
        this.people = people;
        this.registrations = registrations;
        this.agenda = agenda;
    }

    /**
     * The lists, which know all of the person, may lag behind what was done just now.
     *
     * @param left the person's registration that ends for this one
     */
    @GetMapping(PersonPlace.PERSON + "/changement/resultat")
    String moved(@ModelAttribute("place") PersonPlace place,
            @RequestParam(name = "de", required = false) @Nullable UUID left, Model model) {
        try (var questions = new Questions()) {
            var there = questions.ask(() -> registrations.registration(place.workshop(), place.registration()));
            var session = questions.ask(() -> IfAnswered.get(() -> agenda.workshop(place.workshop())));
            var registered = people.showIfKnown(place, model);
            model.addAttribute("there", there.get());
            model.addAttribute("left", registered
                    .flatMap(each -> Optional.ofNullable(left).flatMap(each::seat)).orElse(null));
            show(session.get(), model);
        }
        return "changing/moved";
    }

    private static void show(Optional<Workshop> session, Model model) {
        model.addAttribute("target", session.orElse(null));
        session.map(Workshop::editionInBrief).ifPresent(edition -> model.addAttribute("zone", edition.timeZone()));
    }
}
