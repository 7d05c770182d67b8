package fr.raict.portal.door;

import java.util.UUID;

import fr.raict.portal.services.agenda.AgendaApi;
import fr.raict.portal.services.agenda.Programme;
import fr.raict.values.TypedText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** At which door one stands: a day, or one of its sessions. */
@Controller
@RequestMapping("/pointage")
class DoorsController {
    private final AgendaApi agenda;

    DoorsController(AgendaApi agenda) {
        this.agenda = agenda;
    }

    /** {@code code}: what a camera read before a door was chosen, which is carried on. A phone opens it below its scope. */
    @GetMapping({"", "/"})
    String current(@RequestParam(defaultValue = "") String code, Model model) {
        return show(agenda.currentProgramme(), code, model);
    }

    @GetMapping("/{edition}")
    String ofEdition(@PathVariable UUID edition, @RequestParam(defaultValue = "") String code, Model model) {
        return show(agenda.programme(edition), code, model);
    }

    private static String show(Programme programme, String code, Model model) {
        model.addAttribute("edition", programme.edition());
        model.addAttribute("zone", programme.edition().timeZone());
        model.addAttribute("days", DoorsOfADay.of(programme));
        var read = TypedText.line(code);
        model.addAttribute("code", read.isEmpty() ? null : read);
        return "door/doors";
    }
}
