package fr.raict.portal.organising.unlisted;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import fr.raict.portal.frame.FormSending;
import fr.raict.portal.organising.Confirmation;
import fr.raict.portal.organising.FormKey;
import fr.raict.portal.services.Page;
import fr.raict.portal.services.Questions;
import fr.raict.portal.services.registration.AuthorityMerge;
import fr.raict.portal.services.registration.LocalAuthority;
import fr.raict.portal.services.registration.RegistrationApi;
import fr.raict.portal.services.registration.StudiedAuthority;
import fr.raict.values.TypedText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Merges an authority into another: which one, both side by side, and what became of it. */
@Controller
@RequestMapping("/organisation/mandats")
class MergeController {
    private static final int SHORTEST_QUERY = 2;
    /** As many as the reference list finds. */
    private static final int UNLISTED_FOUND = 10;
    private static final String SEARCH = "organisation/unlisted/search";
    private static final String CHECK = "organisation/unlisted/check";

    private final RegistrationApi registrations;

    MergeController(RegistrationApi registrations) {
        this.registrations = registrations;
    }

    @GetMapping("/hors-liste/{code}/fusion")
    String search(@PathVariable String code, @RequestParam(defaultValue = "") String q,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx, Model model) {
        var search = TypedText.line(q);
        try (var questions = new Questions()) {
            var asked = questions.ask(() -> registrations.unlistedAuthority(code));
            var listed = questions.ask(() -> listed(search));
            model.addAttribute("found", others(code, listed.get(), unlisted(search)));
            model.addAttribute("asked", asked.get());
        }
        model.addAttribute("q", search);
        model.addAttribute("partial", htmx);
        return htmx ? SEARCH + " :: results" : SEARCH;
    }

    private List<LocalAuthority> listed(String search) {
        return isTooShort(search) ? List.of() : registrations.authorities(search);
    }

    private Page<StudiedAuthority> unlisted(String search) {
        return isTooShort(search) ? new Page<>(List.of(), 0, 1, 0)
                : registrations.unlistedAuthorities(search, 0, UNLISTED_FOUND);
    }

    private static boolean isTooShort(String search) {
        return search.length() < SHORTEST_QUERY;
    }

    private static List<LocalAuthority> others(String code, List<LocalAuthority> listed,
            Page<StudiedAuthority> unlisted) {
        return Stream.concat(listed.stream(), unlisted.items().stream().map(StudiedAuthority::authority))
                .filter(each -> !each.code().equals(code)).toList();
    }

    /** Without a choice, the search comes back. */
    @GetMapping("/hors-liste/{code}/fusion/verification")
    String check(@PathVariable String code, @RequestParam(defaultValue = "") String into, FormKey key,
            @ModelAttribute("form") Confirmation form, Model model) {
        if (into.isBlank()) {
            return "redirect:/organisation/mandats/hors-liste/{code}/fusion";
        }
        show(code, into, model);
        return CHECK;
    }

    @PostMapping("/hors-liste/{code}/fusion/verification")
    String merge(@PathVariable String code, @RequestParam String into, FormKey key,
            @ModelAttribute("form") Confirmation form, BindingResult errors, Model model) {
        var merged = FormSending.ask(errors,
                () -> registrations.mergeAuthority(code, key.key(), new AuthorityMerge.Request(into)));
        if (merged.isPresent()) {
            return "redirect:/organisation/mandats/fusions/" + merged.get().id();
        }
        show(code, into, model);
        return CHECK;
    }

    private void show(String code, String into, Model model) {
        model.addAttribute("both", registrations.compareAuthorities(code, into));
    }

    @GetMapping("/fusions/{merge}")
    String merged(@PathVariable UUID merge, Model model) {
        model.addAttribute("merge", registrations.authorityMerge(merge));
        return "organisation/unlisted/merged";
    }
}
