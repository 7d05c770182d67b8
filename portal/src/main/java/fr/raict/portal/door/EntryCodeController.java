package fr.raict.portal.door;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Where a phone's own camera leads that reads a ticket or a badge. It says nothing of whom the code belongs to, and takes
 * the people at the door on to their page.
 */
@Controller
class EntryCodeController {

    @GetMapping("/pointage/code/{code}")
    String code(@PathVariable String code, Model model) {
        model.addAttribute("code", code);
        return "door/code";
    }
}
