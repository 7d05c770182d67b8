package fr.raict.portal.changing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import fr.raict.portal.asking.Asking;
import fr.raict.portal.services.IfAnswered;
import fr.raict.portal.services.Questions;
import fr.raict.portal.services.registration.BookedWorkshop;
import fr.raict.portal.services.registration.Questionnaire;
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

    /** The same with what is {@code asking} of who comes in the person's place. */
    void showWhatIsAsked(PersonPlace place, ChangeForm form, Model model) {
        try (var questions = new Questions()) {
            var asked = questions.ask(() -> IfAnswered.get(() -> questionnaires(form)));
            var found = showWhatIsKnown(place, form, model);
            model.addAttribute("asking",
                    new Asking(asked.get().orElse(List.of()), found.map(PersonPages::titles).orElse(Map.of())));
        }
    }

    /** Of a form that begins. */
    Asking asking(RegisteredPerson registered, ChangeForm form) {
        return new Asking(IfAnswered.get(() -> questionnaires(form)).orElse(List.of()), titles(registered));
    }

    private List<Questionnaire> questionnaires(ChangeForm form) {
        return form.workshops().isEmpty() ? List.of() : registrations.questionnaires(form.edition(), form.workshops());
    }

    private static Map<UUID, String> titles(RegisteredPerson registered) {
        return registered.seats().stream().map(Seat::workshop)
                .collect(Collectors.toMap(BookedWorkshop::id, BookedWorkshop::title, (one, _) -> one));
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
