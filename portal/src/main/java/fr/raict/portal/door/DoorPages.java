package fr.raict.portal.door;

import java.util.UUID;

import fr.raict.portal.services.IfAnswered;
import fr.raict.portal.services.Questions;
import fr.raict.portal.services.agenda.AgendaApi;
import fr.raict.portal.services.registration.Door;
import fr.raict.portal.services.registration.DoorApi;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of a door have in common: its name, and the answer that fills the screen. */
@Component
class DoorPages {
    private final DoorApi doors;
    private final AgendaApi agenda;

    DoorPages(DoorApi doors, AgendaApi agenda) {
        this.doors = doors;
        this.agenda = agenda;
    }

    void name(UUID edition, String key, Model model) {
        var door = DoorInView.of(edition, key, agenda);
        DoorScript.addTo(model);
        model.addAttribute("door", door);
        if (door.zone() != null) {
            model.addAttribute("zone", door.zone());
        }
    }

    /** @param nonce of the check-in, by which it can be undone */
    String answer(UUID edition, String key, Door.CheckedIn answer, UUID nonce, Model model) {
        model.addAttribute("answer", answer);
        model.addAttribute("nonce", nonce);
        return filled("door/answer", edition, key, model);
    }

    /** Nobody has a seat by what was asked. */
    String refused(UUID edition, String key, String text, Model model) {
        model.addAttribute("refusal", text);
        return filled("door/refused", edition, key, model);
    }

    private String filled(String template, UUID edition, String key, Model model) {
        try (var questions = new Questions()) {
            var figures = questions.ask(() -> IfAnswered.get(() -> doors.door(edition, key)));
            name(edition, key, model);
            model.addAttribute("figures", figures.get().orElse(null));
        }
        return template;
    }
}
