package fr.raict.portal.registering;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;

import fr.raict.portal.asking.Asking;
import fr.raict.portal.kept.KeptForms;
import fr.raict.portal.services.IfAnswered;
import fr.raict.portal.services.Questions;
import fr.raict.portal.services.agenda.AgendaApi;
import fr.raict.portal.services.agenda.Workshop;
import fr.raict.portal.services.registration.Availability;
import fr.raict.portal.services.registration.EditionOptions;
import fr.raict.portal.services.registration.LocalAuthority;
import fr.raict.portal.services.registration.RegisteredPeople;
import fr.raict.portal.services.registration.RegisteredPeople.Held;
import fr.raict.portal.services.registration.RegistrationApi;
import fr.raict.values.EmailAddress;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What the pages of a choice say of the edition's sessions, the visitor's authorities and people. Gives the page
 * {@code edition}, {@code zone} and {@code authorities}.
 */
@Component
class ChoicePages {
    static final String PEOPLE = "choosing/people";
    static final String SESSIONS = "choosing/sessions";
    static final String QUESTIONS = "choosing/questions";
    private static final String CHECK = "choosing/check";
    /** As many workshops as the service tells questions of at once. */
    private static final int MOST_ASKING = 100;

    private final AgendaApi agenda;
    private final RegistrationApi registrations;
    private final Clock clock;

    ChoicePages(AgendaApi agenda, RegistrationApi registrations, Clock clock) {
        this.agenda = agenda;
        this.registrations = registrations;
        this.clock = clock;
    }

    /** Without the registration service there is no form to begin. */
    Beginning begin(UUID edition, Model model) {
        try (var questions = new Questions()) {
            var options = questions.ask(() -> Optional.of(registrations.editionOptions(edition, List.of())));
            var offered = show(edition, options, Map::of, model);
            return new Beginning(offered, options.get().map(EditionOptions::authorities).orElse(List.of()));
        }
    }

    /** What a form begins with. */
    record Beginning(SessionsOffered offered, List<LocalAuthority> authorities) {}

    /** The first step; what was typed so far is there again when the reader comes back to it. */
    String people(ChoicePlace place, Model model, HttpServletResponse response) {
        KeptForms.keep(place.people(), response);
        show(place.edition(), model);
        return PEOPLE;
    }

    /**
     * The second step, which has an address of its own. Drawn there, it leaves what was typed at that of the first
     * step, to which the browser's Back leads.
     */
    String sessions(ChoicePlace place, ChoiceForm form, SessionsOffered offered, boolean wrong, Model model,
            HttpServletResponse response) {
        if (KeptForms.isShownAgain()) {
            KeptForms.keep(place.people(), response);
        } else {
            KeptForms.keep(place.sessions(), response);
        }
        model.addAttribute("table", SessionTable.of(form, offered, wrong));
        return SESSIONS;
    }

    /** The same, led to by a redirect, so that going back to it sends nothing again. */
    String goOnToSessions(ChoicePlace place, ChoiceForm form, Model model, HttpServletResponse response) {
        var offered = showWithRegistered(place.edition(), form, model);
        var page = sessions(place, form, offered, false, model, response);
        KeptForms.keepAndShow(place.sessions(), response);
        return page;
    }

    /** The step of the questions, which there is when something is asked; like that of the sessions. */
    String questions(ChoicePlace place, HttpServletResponse response) {
        KeptForms.keep(KeptForms.isShownAgain() ? place.sessions() : place.questions(), response);
        return QUESTIONS;
    }

    /** The same, led to by a redirect, so that going back to it sends nothing again. */
    String goOnToQuestions(ChoicePlace place, ChoiceForm form, Model model, HttpServletResponse response) {
        model.addAttribute("form", form.answering(asking(model)));
        var page = questions(place, response);
        KeptForms.keepAndShow(place.questions(), response);
        return page;
    }

    static Asking asking(Model model) {
        return model.getAttribute("asking") instanceof Asking asking ? asking : Asking.NOTHING;
    }

    /** The last step, from which the browser's Back leads to the one before. */
    String check(ChoicePlace place, ChoiceForm form, SessionsOffered offered, Model model,
            HttpServletResponse response) {
        var asked = form.each(offered::withoutHeld);
        KeptForms.keep(asked.isAsked(asking(model)) ? place.questions() : place.sessions(), response);
        model.addAttribute("form", asked);
        model.addAttribute("expected", ExpectedSeats.of(asked, offered));
        return CHECK;
    }

    /** Nothing but the edition. */
    void showEdition(UUID edition, Model model) {
        show(edition, Optional::empty, Map::of, model);
    }

    /** As far as the registration service answers: without it a filled-in form is still shown. */
    SessionsOffered show(UUID edition, Model model) {
        try (var questions = new Questions()) {
            return show(edition, options(edition, List.of(), questions), Map::of, model);
        }
    }

    /** With what is asked. */
    SessionsOffered showAsking(UUID edition, ChoiceForm form, Model model) {
        try (var questions = new Questions()) {
            return show(edition, options(edition, form.ticked(), questions), Map::of, model);
        }
    }

    /** With what is asked, and where the people are registered already. */
    SessionsOffered showAskingWithRegistered(UUID edition, ChoiceForm form, Model model) {
        try (var questions = new Questions()) {
            return show(edition, options(edition, form.ticked(), questions), registered(edition, form, questions),
                    model);
        }
    }

    /** With where the people are registered already. */
    SessionsOffered showWithRegistered(UUID edition, ChoiceForm form, Model model) {
        try (var questions = new Questions()) {
            return show(edition, options(edition, List.of(), questions), registered(edition, form, questions), model);
        }
    }

    /** With that, and nothing about places: to ask of those as well would be one question too many after a refusal. */
    SessionsOffered showRegistered(UUID edition, ChoiceForm form, Model model) {
        try (var questions = new Questions()) {
            return show(edition, Optional::empty, registered(edition, form, questions), model);
        }
    }

    private SessionsOffered show(UUID edition, Supplier<Optional<EditionOptions>> options,
            Supplier<Map<String, Map<UUID, Held>>> registered, Model model) {
        var programme = agenda.programme(edition);
        var offered = new SessionsOffered(programme, seats(options.get()), registered.get(), clock.instant());
        show(offered, options.get(), model);
        return offered;
    }

    private static void show(SessionsOffered offered, Optional<EditionOptions> options, Model model) {
        var edition = offered.programme().edition();
        model.addAttribute("edition", edition);
        model.addAttribute("zone", edition.timeZone());
        model.addAttribute("authorities", options.map(EditionOptions::authorities).orElse(List.of()));
        var titles = offered.programme().workshops().stream()
                .collect(Collectors.toMap(Workshop::id, Workshop::title));
        model.addAttribute("asking",
                new Asking(options.map(EditionOptions::questionnaires).orElse(List.of()), titles));
    }

    private Supplier<Optional<EditionOptions>> options(UUID edition, List<UUID> asking, Questions questions) {
        var workshops = asking.stream().limit(MOST_ASKING).toList();
        return questions.ask(() -> IfAnswered.get(() -> registrations.editionOptions(edition, workshops)));
    }

    private static Map<UUID, Availability> seats(Optional<EditionOptions> options) {
        return options.map(EditionOptions::availabilities).orElse(List.of()).stream()
                .collect(Collectors.toMap(Availability::workshop, Function.identity()));
    }

    /** By address as typed. */
    private Supplier<Map<String, Map<UUID, Held>>> registered(UUID edition, ChoiceForm form, Questions questions) {
        var emails = form.people().stream().map(ChosenPerson::email).distinct()
                .filter(email -> EmailAddress.find(email).isPresent()).toList();
        if (emails.isEmpty()) {
            return Map::of;
        }
        var question = new RegisteredPeople.Question(emails);
        var asked = questions.ask(() -> IfAnswered.get(() -> registrations.registeredPeople(edition, question)));
        return () -> byAddress(emails, asked.get().map(RegisteredPeople::people).orElse(List.of()));
    }

    /** The answers are in the order of the addresses, which the service may write in another way. */
    private static Map<String, Map<UUID, Held>> byAddress(List<String> emails,
            List<RegisteredPeople.OfAddress> answers) {
        var held = new LinkedHashMap<String, Map<UUID, Held>>();
        for (int i = 0; i < Math.min(emails.size(), answers.size()); i++) {
            held.put(emails.get(i), answers.get(i).registrations().stream()
                    .collect(Collectors.toMap(Held::workshop, Function.identity())));
        }
        return held;
    }
}
