package fr.raict.portal.organising.incidents;

import java.util.List;
import java.util.Set;

import fr.raict.portal.services.DeadLettersApi;
import fr.raict.portal.services.DeadLettersApi.DeadLetter;
import fr.raict.portal.services.IfAnswered;
import fr.raict.portal.services.Questions;
import fr.raict.portal.services.notification.MailIncidents;
import fr.raict.portal.services.notification.MailJournalApi;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.service.registry.HttpServiceProxyRegistry;

/** What each service put aside, and what keeps mails from being sent. */
@Controller
@RequestMapping("/organisation/incidents")
class IncidentController {
    private static final String AGENDA = "agenda";
    private static final String REGISTRATION = "registration";
    private static final String NOTIFICATION = "notification";
    private static final Set<String> SERVICES = Set.of(AGENDA, REGISTRATION, NOTIFICATION);

    private final HttpServiceProxyRegistry clients;
    private final MailJournalApi mails;

    IncidentController(HttpServiceProxyRegistry clients, MailJournalApi mails) {
        this.clients = clients;
        this.mails = mails;
    }

    /** @param deadLetters null while the service is away */
    record ServiceIncidents(String service, @Nullable List<DeadLetter> deadLetters) {}

    @GetMapping
    String list(Model model) {
        try (var questions = new Questions()) {
            var mails = questions.ask(() -> IfAnswered.get(this.mails::incidents));
            var agenda = questions.ask(() -> incidents(AGENDA));
            var registration = questions.ask(() -> incidents(REGISTRATION));
            model.addAttribute("obstructions", mails.get().map(MailIncidents::obstructions).orElse(List.of()));
            model.addAttribute("incidents", List.of(agenda.get(), registration.get(),
                    new ServiceIncidents(NOTIFICATION, mails.get().map(MailIncidents::deadLetters).orElse(null))));
        }
        return "organisation/incidents/list";
    }

    private ServiceIncidents incidents(String service) {
        return new ServiceIncidents(service, IfAnswered.get(() -> of(service).list()).orElse(null));
    }

    @PostMapping("/reprise")
    String replay(@RequestParam String service, @RequestParam String id) {
        if (!SERVICES.contains(service)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        of(service).replay(id);
        return "redirect:/organisation/incidents?avis=incident-repris";
    }

    private DeadLettersApi of(String service) {
        return clients.getClient(service, DeadLettersApi.class);
    }
}
