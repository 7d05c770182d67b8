package fr.raict.portal.language;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.raict.portal.frame.LocalPath;
import fr.raict.portal.kept.KeptForms;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
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
        return "redirect:" + chosen(language, back, request, response);
    }

    /**
     * The same from a form that is half filled in: what was typed is shown there in the language chosen. The form may have
     * fields of the same names, so that only the first value counts, which is the address's.
     */
    @PostMapping("/langue")
    String choose(HttpServletRequest request, HttpServletResponse response) {
        var page = chosen(parameter("lang", "fr", request), parameter("retour", "/", request), request, response);
        KeptForms.keep(page.value(), response);
        return "redirect:" + page;
    }

    private static String parameter(String name, String otherwise, HttpServletRequest request) {
        var given = request.getParameter(name);
        return given == null ? otherwise : given;
    }

    private LocalPath chosen(String language, String back, HttpServletRequest request, HttpServletResponse response) {
        locales.setLocale(request, response, LanguageResolver.supported(language));
        return LocalPath.of(LanguageResolver.withoutLink(back));
    }
}
