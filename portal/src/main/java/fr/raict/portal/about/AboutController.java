package fr.raict.portal.about;

import fr.raict.portal.PortalSettings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages whose content is text only. */
@Controller
class AboutController {
    private final PortalSettings settings;

    AboutController(PortalSettings settings) {
        this.settings = settings;
    }

    @GetMapping("/mentions-legales")
    String legal() {
        return "about/legal";
    }

    @GetMapping("/donnees-personnelles")
    String privacy() {
        return "about/privacy";
    }

    @GetMapping("/cookies")
    String cookies() {
        return "about/cookies";
    }

    @GetMapping("/accessibilite")
    String accessibility(Model model) {
        model.addAttribute("degree", settings.accessibility());
        return "about/accessibility";
    }

    @GetMapping("/plan-du-site")
    String sitemap() {
        return "about/sitemap";
    }

    @GetMapping("/developpeurs")
    String developers() {
        return "about/developers";
    }
}
