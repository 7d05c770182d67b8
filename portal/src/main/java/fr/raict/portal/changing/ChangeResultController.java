package fr.raict.portal.changing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import fr.raict.portal.services.IfAnswered;
import fr.raict.portal.services.Questions;
import fr.raict.portal.services.agenda.AgendaApi;
import fr.raict.portal.services.agenda.Workshop;
import fr.raict.portal.services.registration.Choice;
import fr.raict.portal.services.registration.RegistrationApi;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** What became of a change, at an address of its own, so that reloading it sends nothing again. */
@Controller
class ChangeResultController {
    private static final int MOST = 10;

    private final AgendaApi agenda;
    private final RegistrationApi registrations;

    ChangeResultController(AgendaApi agenda, RegistrationApi registrations) {
        this.agenda = agenda;
        this.registrations = registrations;
    }

    /** The way back to the person it was about. */
    @ModelAttribute("back")
    String back(@RequestParam(required = false) @Nullable UUID atelier,
            @RequestParam(required = false) @Nullable UUID inscription) {
        return atelier == null || inscription == null ? "" : new PersonPlace(atelier, inscription, null).person();
    }

    @GetMapping(ResultKind.REPLACEMENT)
    String replaced(@RequestParam("choix") List<UUID> choices, Model model) {
        return result(ResultKind.REPLACED, choices, model);
    }

    @GetMapping(ResultKind.CORRECTION)
    String corrected(@RequestParam("choix") List<UUID> choices, Model model) {
        return result(ResultKind.CORRECTED, choices, model);
    }

    @GetMapping(ResultKind.WITHDRAWAL)
    String withdrawn(@RequestParam("choix") List<UUID> choices, Model model) {
        return result(ResultKind.WITHDRAWN, choices, model);
    }

    private String result(ResultKind kind, List<UUID> ids, Model model) {
        try (var questions = new Questions()) {
            var asked = ids.stream().distinct().limit(MOST)
                    .map(id -> questions.ask(() -> registrations.choice(id))).toList();
            var choices = asked.stream().map(Supplier::get).toList();
            model.addAttribute("kind", kind);
            var workshops = workshops(choices, questions);
            model.addAttribute("titles", workshops.values().stream()
                    .collect(Collectors.toMap(Workshop::id, Workshop::title)));
            model.addAttribute("result", ChangeResult.of(choices, workshops));
        }
        return "changing/result";
    }

    /** The seats are told of even while nobody tells their sessions' names. */
    private Map<UUID, Workshop> workshops(List<Choice> choices, Questions questions) {
        var asked = choices.stream().map(Choice::edition).distinct()
                .map(edition -> questions.ask(() -> IfAnswered.get(() -> agenda.programme(edition)))).toList();
        return asked.stream().flatMap(answer -> answer.get().stream())
                .flatMap(programme -> programme.workshops().stream())
                .collect(Collectors.toMap(Workshop::id, Function.identity()));
    }
}
