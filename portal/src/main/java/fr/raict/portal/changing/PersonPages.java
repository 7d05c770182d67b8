package fr.raict.portal.changing;

import java.time.Clock;
import java.util.Optional;

import fr.raict.portal.services.IfAnswered;
import fr.raict.portal.services.registration.RegistrationApi;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Gives the pages about one person {@code registered}, the {@code titles} of their sessions by id and, of a form, the
 * {@code seats} that it is about.
 */
@Component
class PersonPages {
    private final RegistrationApi registrations;
    private final Clock clock;

    PersonPages(RegistrationApi registrations, Clock clock) {
        this.registrations = registrations;
        this.clock = clock;
    }

    RegisteredPerson show(PersonPlace place, Model model) {
        var found = find(place);
        show(found, model);
        return found;
    }

    /** As far as the service answers. */
    Optional<RegisteredPerson> showIfKnown(PersonPlace place, Model model) {
        var found = IfAnswered.get(() -> find(place));
        found.ifPresentOrElse(registered -> show(registered, model), () -> model.addAttribute("registered", null));
        return found;
    }

    /** As far as the service answers: without it a filled-in form is still shown, to be sent again. */
    Optional<RegisteredPerson> showWhatIsKnown(PersonPlace place, ChangeForm form, Model model) {
        var found = showIfKnown(place, model);
        model.addAttribute("seats", found.map(registered -> registered.named(form.registrations())).orElse(null));
        return found;
    }

    /** Where nothing is ticked that could be changed. */
    static String nothingTicked(String back, Model model) {
        model.addAttribute("back", back);
        return "changing/nothing";
    }

    private static void show(RegisteredPerson registered, Model model) {
        model.addAttribute("registered", registered);
        model.addAttribute("titles", registered.titles());
    }

    private RegisteredPerson find(PersonPlace place) {
        return RegisteredPerson.of(registrations.person(place.workshop(), place.registration()), clock.instant());
    }
}
