package fr.raict.portal.registering;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import fr.raict.portal.asking.Asking;
import fr.raict.portal.services.IfAnswered;
import fr.raict.portal.services.Questions;
import fr.raict.portal.services.agenda.AgendaApi;
import fr.raict.portal.services.agenda.Workshop;
import fr.raict.portal.services.registration.LocalAuthority;
import fr.raict.portal.services.registration.Questionnaire;
import fr.raict.portal.services.registration.RegistrationApi;
import fr.raict.portal.services.registration.RegistrationOptions;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import static java.util.Objects.requireNonNull;

/** What the pages of a registration say about the workshop, its seats and the visitor's authorities. */
@Component
class WorkshopInView {
    private final AgendaApi agenda;
    private final RegistrationApi registrations;
    private final Clock clock;

    WorkshopInView(AgendaApi agenda, RegistrationApi registrations, Clock clock) {
        this.agenda = agenda;
        this.registrations = registrations;
        this.clock = clock;
    }

    /**
     * Gives the page {@code workshop}, {@code seat}, {@code authorities}, what is {@code asking} and, as long as nobody
     * can be registered, {@code unavailable}, which says why.
     *
     * @return the authorities, for which the visitor may register people
     */
    List<LocalAuthority> show(UUID id, Model model) {
        return show(id, () -> Optional.of(registrations.options(id)), model);
    }

    /** As far as the registration service answers: without it a filled-in form is still shown, to be sent again. */
    void showWhatIsKnown(UUID id, Model model) {
        show(id, () -> IfAnswered.get(() -> registrations.options(id)), model);
    }

    private List<LocalAuthority> show(UUID id, Supplier<Optional<RegistrationOptions>> question, Model model) {
        try (var questions = new Questions()) {
            var asked = questions.ask(question);
            var workshop = agenda.workshop(id);
            show(workshop, model);
            var options = asked.get();
            var seat = options.map(RegistrationOptions::availability).orElse(null);
            var authorities = options.map(RegistrationOptions::authorities).orElse(List.of());
            model.addAttribute("seat", seat);
            model.addAttribute("unavailable", Unavailable.of(workshop, seat, clock.instant()).orElse(null));
            model.addAttribute("authorities", authorities);
            showQuestions(workshop, options.map(RegistrationOptions::questionnaires).orElse(List.of()), model);
            return authorities;
        }
    }

    /** Only what is asked: all that the rows of people say of the workshop. */
    void showQuestions(UUID id, Model model) {
        var options = IfAnswered.get(() -> registrations.options(id));
        model.addAttribute("asking",
                new Asking(options.map(RegistrationOptions::questionnaires).orElse(List.of()), Map.of()));
    }

    private static void showQuestions(Workshop workshop, List<Questionnaire> questionnaires, Model model) {
        model.addAttribute("asking", new Asking(questionnaires, Map.of(workshop.id(), workshop.title())));
    }

    void showResult(UUID id, List<UUID> made, Model model) {
        try (var questions = new Questions()) {
            var seat = questions.ask(() -> registrations.availability(id));
            var found = questions.ask(() -> registrations.mine(id, made));
            show(agenda.workshop(id), model);
            model.addAttribute("seat", seat.get());
            model.addAttribute("registrations", found.get().registrations());
        }
    }

    private static void show(Workshop workshop, Model model) {
        model.addAttribute("workshop", workshop);
        model.addAttribute("zone", requireNonNull(workshop.editionInBrief()).timeZone());
    }
}
