package fr.raict.portal.language;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.raict.portal.frame.LocalPath;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/** Remembers the chosen language and goes back to where the visitor was, whatever language a link asked for. */
@Controller
class LanguageController {
    private final LocaleResolver locales;

    LanguageController(LocaleResolver locales) {
        this.locales = locales;
    }

    @GetMapping("/langue")
    String choose(@RequestParam("lang") String language, @RequestParam(name = "retour", defaultValue = "/") String back,
            HttpServletRequest request, HttpServletResponse response) {
        locales.setLocale(request, response, LanguageResolver.supported(language));
        return "redirect:" + LocalPath.of(LanguageResolver.withoutLink(back));
    }
}
