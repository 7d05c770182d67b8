package fr.raict.portal.registering;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;

import fr.raict.portal.services.IfAnswered;
import fr.raict.portal.services.Questions;
import fr.raict.portal.services.agenda.AgendaApi;
import fr.raict.portal.services.registration.RegistrationApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What became of a choice, at an address of its own, so that reloading it sends nothing again. */
@Controller
class ChoiceResultController {
    private final AgendaApi agenda;
    private final RegistrationApi registrations;
    private final Clock clock;

    ChoiceResultController(AgendaApi agenda, RegistrationApi registrations, Clock clock) {
        this.agenda = agenda;
        this.registrations = registrations;
        this.clock = clock;
    }

    @GetMapping("/editions/{id}/inscription/resultat")
    String result(@PathVariable UUID id, @RequestParam("choix") UUID choice, Model model) {
        try (var questions = new Questions()) {
            var made = questions.ask(() -> registrations.choice(choice));
            var programme = agenda.programme(id);
            var offered = new SessionsOffered(programme, Map.of(), Map.of(), clock.instant());
            model.addAttribute("place", new ChoicePlace(id, null));
            model.addAttribute("edition", programme.edition());
            model.addAttribute("zone", programme.edition().timeZone());
            model.addAttribute("result", ChoiceResult.of(made.get(), offered.inOrder()));
        }
        return "choosing/result";
    }

    /** From where no edition is in view: to the form of the current one. */
    @GetMapping("/inscription")
    String current() {
        return IfAnswered.found(agenda::currentProgramme)
                .map(programme -> "redirect:" + new ChoicePlace(programme.edition().id(), null).people())
                .orElse("redirect:/");
    }
}
