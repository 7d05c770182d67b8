package fr.raict.portal.organising.lists;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import fr.raict.portal.services.Downloads;
import fr.raict.portal.services.registration.SessionLine;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists as files, narrowed and sorted as the page was that leads to them. */
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

        String of(String list) {
            return list + "." + name().toLowerCase(Locale.ROOT);
        }
    }

    @GetMapping("/inscriptions/liste")
    void registrations(@RequestParam("edition") UUID edition, @RequestParam("format") Format format,
            @ModelAttribute("filter") ListFilter filter, HttpServletResponse response) {
        var list = filter.workshop() == null ? "/editions/" + edition : "/workshops/" + filter.workshop();
        downloads.handOn(list + format.of("/registrations"), filter.asked(), response);
    }

    @GetMapping("/personnes/liste")
    void people(@RequestParam("edition") UUID edition, @RequestParam("format") Format format,
            @ModelAttribute("filter") ListFilter filter, HttpServletResponse response) {
        downloads.handOn("/editions/" + edition + format.of("/people"), filter.asked(), response);
    }

    @GetMapping("/inscriptions/places/liste")
    void sessions(@RequestParam("edition") UUID edition, @RequestParam("format") Format format,
            @RequestParam(defaultValue = "PROGRAMME") SessionLine.Sort tri, HttpServletResponse response) {
        downloads.handOn("/editions/" + edition + format.of("/sessions"), Map.of("sort", tri.name()), response);
    }
}
