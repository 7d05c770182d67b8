package fr.raict.portal.door;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;

import fr.raict.portal.services.IfAnswered;
import fr.raict.portal.services.Questions;
import fr.raict.portal.services.ServiceProblem;
import fr.raict.portal.services.registration.Door;
import fr.raict.portal.services.registration.DoorApi;
import fr.raict.portal.services.registration.LocalAuthority;
import fr.raict.portal.services.registration.RegistrationApi;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who stands at the door without a seat gets one that is free: at once when they are known, else by a short form. */
@Controller
@RequestMapping("/pointage/{edition}/{door}/sur-place")
class OnSiteController {
    private static final String FORM = "door/onsite";
    private static final int SHORTEST_QUERY = 2;
    private static final int LONGEST_NAME = 200;

    private final DoorApi doors;
    private final RegistrationApi registrations;
    private final DoorPages pages;

    OnSiteController(DoorApi doors, RegistrationApi registrations, DoorPages pages) {
        this.doors = doors;
        this.registrations = registrations;
        this.pages = pages;
    }

    /** {@code code}, {@code registration}: of whom something is known; {@code q}: a name that nobody there has. */
    @GetMapping
    String form(@PathVariable UUID edition, @PathVariable String door, @RequestParam(defaultValue = "") String code,
            @RequestParam(required = false) @Nullable UUID registration, @RequestParam(defaultValue = "") String q,
            Locale locale, Model model) {
        model.addAttribute("form", OnSiteForm.fresh(q.length() > LONGEST_NAME ? "" : q, locale.getLanguage()));
        model.addAttribute("found", List.of());
        try (var questions = new Questions()) {
            var known = questions.ask(() -> known(edition, door, code, registration));
            var figures = questions.ask(() -> doors.door(edition, door));
            pages.name(edition, door, model);
            model.addAttribute("known", known.get().orElse(null));
            model.addAttribute("code", code);
            model.addAttribute("figures", figures.get());
        }
        return FORM;
    }

    private Optional<Door.Known> known(UUID edition, String door, String code, @Nullable UUID registration) {
        return code.isBlank() && registration == null ? Optional.empty()
                : IfAnswered.found(() -> doors.known(edition, door, code.isBlank() ? null : code, registration));
    }

    /** The list of authorities follows the typing. */
    @GetMapping("/collectivites")
    String authorities(@ModelAttribute("form") OnSiteForm form, BindingResult unread, Model model) {
        model.addAttribute("found", found(form.q()));
        model.addAttribute("partial", true);
        return FORM + " :: authorities";
    }

    /** Without JavaScript the authorities that were found come with the form as it was typed so far. */
    @PostMapping(params = "action=search")
    String search(@PathVariable UUID edition, @PathVariable String door, @ModelAttribute("form") OnSiteForm form,
            BindingResult errors, Model model) {
        return shown(edition, door, form, model);
    }

    @PostMapping
    String register(@PathVariable UUID edition, @PathVariable String door,
            @Valid @ModelAttribute("form") OnSiteForm form, BindingResult errors, Model model) {
        if (!errors.hasErrors()) {
            try {
                return pages.answer(edition, door, doors.register(edition, door, form.key(), form.newcomer()),
                        form.key(), model);
            } catch (ServiceProblem refusal) {
                OnSiteRefusals.add(refusal, errors);
            }
        }
        return shown(edition, door, form, model);
    }

    private String shown(UUID edition, String door, OnSiteForm form, Model model) {
        try (var questions = new Questions()) {
            var found = questions.ask(() -> found(form.q()));
            pages.name(edition, door, model);
            model.addAttribute("found", found.get());
        }
        return FORM;
    }

    private List<LocalAuthority> found(String query) {
        return query.length() < SHORTEST_QUERY || query.length() > LONGEST_NAME ? List.of()
                : registrations.authorities(query);
    }

    /** One press: who waits for a seat, or is known in the edition. */
    @PostMapping("/place")
    String giveSeat(@PathVariable UUID edition, @PathVariable String door, @RequestParam UUID key,
            @RequestParam(defaultValue = "") String code, @RequestParam(required = false) @Nullable UUID registration,
            Model model) {
        try {
            var seat = new Door.Seat(code.isBlank() ? null : code, registration);
            return pages.answer(edition, door, doors.giveSeat(edition, door, key, seat), key, model);
        } catch (ServiceProblem refusal) {
            return pages.refused(edition, door, OnSiteRefusals.text(refusal).orElseThrow(() -> refusal), model);
        }
    }
}
