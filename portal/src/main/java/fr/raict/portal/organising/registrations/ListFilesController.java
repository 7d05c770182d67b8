package fr.raict.portal.organising.registrations;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import fr.raict.portal.services.Downloads;
import fr.raict.portal.services.registration.Registration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists of registrations as files, narrowed as the page was that leads to them. */
@Controller
@RequestMapping("/organisation")
class ListFilesController {
    private final Downloads downloads;

    ListFilesController(Downloads downloads) {
        this.downloads = downloads;
    }

    /** A form in which a list may leave. */
    enum Format {
        CSV, XLSX;

        String extension() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @GetMapping("/inscriptions/liste")
    void ofEdition(@RequestParam("edition") UUID edition, @RequestParam("format") Format format,
            @RequestParam(name = "etat", required = false) Registration.@Nullable State state,
            @RequestParam(name = "collectivite", required = false) @Nullable String authority,
            @RequestParam(defaultValue = "") String q, HttpServletResponse response) {
        downloads.handOn("/editions/%s/registrations.%s".formatted(edition, format.extension()),
                RegistrationFilter.of(state, authority, q).asked(), response);
    }

    @GetMapping("/ateliers/{workshop}/inscriptions/liste")
    void ofWorkshop(@PathVariable UUID workshop, @RequestParam("format") Format format,
            HttpServletResponse response) {
        downloads.handOn("/workshops/%s/registrations.%s".formatted(workshop, format.extension()), Map.of(), response);
    }
}
