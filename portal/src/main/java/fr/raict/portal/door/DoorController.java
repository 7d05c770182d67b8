package fr.raict.portal.door;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

import fr.raict.portal.services.Questions;
import fr.raict.portal.services.ServiceProblem;
import fr.raict.portal.services.registration.Door;
import fr.raict.portal.services.registration.DoorApi;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.util.UriComponentsBuilder;

/** One door: a code or a name goes in, and the answer fills the screen. */
@Controller
@RequestMapping("/pointage/{edition}/{door}")
class DoorController {
    private static final String DOOR = "door/door";

    private final DoorApi doors;
    private final DoorPages pages;
    private final CodePhotos photos;

    DoorController(DoorApi doors, DoorPages pages, CodePhotos photos) {
        this.doors = doors;
        this.pages = pages;
        this.photos = photos;
    }

    /** {@code q}: letters of a name; {@code code}: what a camera read before the door was chosen. */
    @GetMapping
    String door(@PathVariable UUID edition, @PathVariable String door, @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String code, Model model) {
        var form = DoorForm.fresh(code.isEmpty() ? q : code);
        model.addAttribute("form", form);
        show(edition, door, form, model);
        return DOOR;
    }

    @PostMapping
    String take(@PathVariable UUID edition, @PathVariable String door, @ModelAttribute("form") DoorForm form,
            BindingResult errors, Model model) {
        if (!errors.hasErrors()) {
            if (form.registration() != null || form.isCode() && !form.isTooLong()) {
                return checkIn(edition, door, form, model);
            }
            if (form.isSearch()) {
                return "redirect:" + UriComponentsBuilder.fromPath("/pointage/{edition}/{door}").queryParam("q", "{q}")
                        .build(edition, door, form.q());
            }
            errors.rejectValue("q", form.isTooLong() ? "door.q.long" : "door.q.short");
        }
        show(edition, door, DoorForm.fresh(""), model);
        return DOOR;
    }

    /** A photo of the code, from a phone whose browser reads none by itself. */
    @PostMapping("/photo")
    String photo(@PathVariable UUID edition, @PathVariable String door, @ModelAttribute("form") DoorForm form,
            BindingResult errors, @RequestParam(required = false) @Nullable MultipartFile photo, Model model) {
        if (!errors.hasErrors()) {
            switch (photos.read(photo == null ? new byte[0] : bytes(photo))) {
                case CodePhoto.Unfit(var problem) -> errors.reject("door.photo." + problem);
                case CodePhoto.Code(var text) -> {
                    var read = new DoorForm(text, form.nonce(), null);
                    if (read.isCode() && !read.isTooLong()) {
                        model.addAttribute("form", read);
                        return checkIn(edition, door, read, model);
                    }
                    errors.reject("door.photo.foreign");
                }
            }
        }
        show(edition, door, DoorForm.fresh(""), model);
        return DOOR;
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private String checkIn(UUID edition, String door, DoorForm form, Model model) {
        var nonce = form.nonce() == null ? UUID.randomUUID() : form.nonce();
        var answer = doors.checkIn(edition, door,
                new Door.CheckIn(nonce, form.registration() == null ? form.q() : null, form.registration()));
        return pages.answer(edition, door, answer, nonce, model);
    }

    /** Again changes nothing. */
    @PostMapping("/annulation")
    String undo(@PathVariable UUID edition, @PathVariable String door, @RequestParam UUID nonce) {
        doors.undo(edition, door, nonce);
        return "redirect:/pointage/{edition}/{door}?avis=pointage-annule";
    }

    /** Whoever is there meanwhile is not excused. */
    @PostMapping("/excuse")
    String excuse(@PathVariable UUID edition, @PathVariable String door, @RequestParam UUID registration,
            @RequestParam boolean excused) {
        try {
            doors.excuse(edition, door, new Door.Excuse(registration, excused));
        } catch (ServiceProblem refusal) {
            if (!refusal.slug().equals("present-already")) {
                throw refusal;
            }
            return "redirect:/pointage/{edition}/{door}?avis=pointage-present";
        }
        return "redirect:/pointage/{edition}/{door}?avis=" + (excused ? "pointage-excuse" : "pointage-attendu");
    }

    private void show(UUID edition, String door, DoorForm form, Model model) {
        var searched = form.isSearch();
        try (var questions = new Questions()) {
            var figures = questions.ask(() -> doors.door(edition, door));
            var found = questions.ask(() -> searched ? doors.people(edition, door, form.q()) : List.<Door.Person>of());
            pages.name(edition, door, model);
            model.addAttribute("figures", figures.get());
            model.addAttribute("found", found.get());
            model.addAttribute("searched", searched);
        }
    }
}
