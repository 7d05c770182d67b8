package fr.raict.portal.organising.membership;

import java.util.List;
import java.util.stream.Stream;

import fr.raict.portal.services.Questions;
import fr.raict.portal.services.registration.LocalAuthority;
import fr.raict.portal.services.registration.RegistrationApi;
import fr.raict.portal.services.registration.StudiedAuthority;
import fr.raict.values.TypedText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds the authority to be marked, in the reference list or not. */
@Controller
class AdditionController {
    private static final String SEARCH = "organisation/membership/search";
    private static final int SHORTEST_QUERY = 2;
    /** As many as the reference list finds. */
    private static final int UNLISTED_FOUND = 10;

    private final RegistrationApi registrations;

    AdditionController(RegistrationApi registrations) {
        this.registrations = registrations;
    }

    @GetMapping("/organisation/adherents/ajout")
    String search(@RequestParam(defaultValue = "") String q,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx, Model model) {
        var search = TypedText.line(q);
        model.addAttribute("q", search);
        model.addAttribute("found", search.length() < SHORTEST_QUERY ? List.of() : found(search));
        model.addAttribute("partial", htmx);
        return htmx ? SEARCH + " :: results" : SEARCH;
    }

    private List<LocalAuthority> found(String search) {
        try (var questions = new Questions()) {
            var listed = questions.ask(() -> registrations.authorities(search));
            var unlisted = questions.ask(() -> registrations.unlistedAuthorities(search, 0, UNLISTED_FOUND));
            return Stream.concat(listed.get().stream(),
                    unlisted.get().items().stream().map(StudiedAuthority::authority)).toList();
        }
    }
}
