package fr.raict.portal.organising.privacy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;

import fr.raict.portal.services.IfAnswered;
import fr.raict.portal.services.PersonalDataApi;
import fr.raict.portal.services.PersonalDataApi.HeldData;
import fr.raict.portal.services.Questions;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.service.registry.HttpServiceProxyRegistry;

/** Finds what all services keep of a person, as a page and as a file. */
@Controller
@RequestMapping("/organisation/donnees-personnelles")
class PersonalDataController {
    private static final String PAGE = "organisation/privacy/search";
    private static final List<String> SERVICES = List.of("registration", "agenda", "notification");

    private final HttpServiceProxyRegistry clients;

    PersonalDataController(HttpServiceProxyRegistry clients) {
        this.clients = clients;
    }

    @GetMapping
    String start(Model model) {
        model.addAttribute("form", new PersonForm(""));
        return PAGE;
    }

    @GetMapping(params = "email")
    String search(@Valid @ModelAttribute("form") PersonForm form, BindingResult errors, Model model) {
        if (!errors.hasErrors()) {
            model.addAttribute("held", held(form.email()));
        }
        return PAGE;
    }

    private List<HeldByService> held(String email) {
        try (var questions = new Questions()) {
            var asked = SERVICES.stream()
                    .map(service -> questions.ask(
                            () -> HeldByService.of(service, IfAnswered.get(() -> of(service).of(email)))))
                    .toList();
            return asked.stream().map(answer -> answer.get()).toList();
        }
    }

    /** By service. It is whole or refused: a file does not say what is missing of it. */
    @GetMapping("/export.json")
    ResponseEntity<Map<String, List<HeldData>>> export(@Valid @ModelAttribute("form") PersonForm form,
            BindingResult errors) {
        if (errors.hasErrors()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var file = ContentDisposition.attachment().filename("donnees-personnelles.json").build();
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString()).body(whole(form.email()));
    }

    private Map<String, List<HeldData>> whole(String email) {
        try (var questions = new Questions()) {
            var asked = SERVICES.stream().map(service -> questions.ask(() -> of(service).of(email))).toList();
            var whole = new LinkedHashMap<String, List<HeldData>>();
            for (var i = 0; i < SERVICES.size(); i++) {
                whole.put(SERVICES.get(i), asked.get(i).get());
            }
            return whole;
        }
    }

    private PersonalDataApi of(String service) {
        return clients.getClient(service, PersonalDataApi.class);
    }
}
