package fr.raict.portal.about;

import fr.raict.portal.PortalSettings;
import fr.raict.portal.PortalSettings.Publisher;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Pages whose content is text only. */
@Controller
class AboutController {
    private final PortalSettings settings;

    AboutController(PortalSettings settings) {
        this.settings = settings;
    }

    @ModelAttribute("publisher")
    Publisher publisher() {
        return settings.publisher();
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

    /** The catalogue of events as the contracts hold it. */
    @GetMapping(path = "/contrats/asyncapi.yaml", produces = "application/yaml")
    ResponseEntity<Resource> events() {
        return ResponseEntity.ok().body(new ClassPathResource("contrats/asyncapi.yaml"));
    }
}
