package fr.raict.portal.organising.incidents;

import java.util.ArrayList;
import java.util.List;

import fr.raict.portal.services.DeadLetters;
import fr.raict.portal.services.DeadLetters.DeadLetter;
import fr.raict.portal.services.IfAnswered;
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

/** What each service put aside. */
@Controller
@RequestMapping("/organisation/incidents")
class IncidentController {
    private static final List<String> SERVICES = List.of("agenda", "registration", "notification");

    private final HttpServiceProxyRegistry clients;

    IncidentController(HttpServiceProxyRegistry clients) {
        this.clients = clients;
    }

    /** @param deadLetters null while the service is away */
    record ServiceIncidents(String service, @Nullable List<DeadLetter> deadLetters) {}

    @GetMapping
    String list(Model model) {
        var incidents = new ArrayList<ServiceIncidents>();
        for (var service : SERVICES) {
            incidents.add(new ServiceIncidents(service, IfAnswered.get(() -> of(service).list()).orElse(null)));
        }
        model.addAttribute("incidents", incidents);
        return "organisation/incidents/list";
    }

    @PostMapping("/reprise")
    String replay(@RequestParam String service, @RequestParam String id) {
        if (!SERVICES.contains(service)) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        of(service).replay(id);
        return "redirect:/organisation/incidents?avis=incident-repris";
    }

    private DeadLetters of(String service) {
        return clients.getClient(service, DeadLetters.class);
    }
}
