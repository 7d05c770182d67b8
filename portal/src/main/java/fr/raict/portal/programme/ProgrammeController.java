package fr.raict.portal.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import fr.raict.portal.services.agenda.Edition;
import fr.raict.portal.services.agenda.Programme;
import fr.raict.portal.services.agenda.Workshop;
import fr.raict.portal.services.registration.SeatCounts;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The programme of the current edition or of the one in the address, a day at a time; day and filters are in the address,
 * too, so they can be shared.
 */
@Controller
class ProgrammeController {
    private static final String CURRENT = "/programme";

    private final PublicProgrammes programmes;
    private final SeatCounts seats;
    private final Clock clock;

    ProgrammeController(PublicProgrammes programmes, SeatCounts seats, Clock clock) {
        this.programmes = programmes;
        this.seats = seats;
        this.clock = clock;
    }

    @GetMapping({CURRENT, "/editions/{edition}/programme"})
    String programme(@PathVariable(required = false) @Nullable UUID edition,
            @RequestParam(name = "jour", required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day,
            @RequestParam(required = false) Workshop.@Nullable Format format,
            @RequestParam(name = "langue", defaultValue = "") String language,
            @RequestParam(name = "places", defaultValue = "false") boolean onlyFree,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx, Model model) {
        show(edition == null ? programmes.current() : programmes.of(edition), day,
                new ProgrammeFilter(format, language.isBlank() ? null : language, onlyFree), model);
        model.addAttribute("here", edition == null ? CURRENT : "/editions/" + edition + CURRENT);
        model.addAttribute("partial", htmx);
        return htmx ? "programme/programme :: sessions" : "programme/programme";
    }

    private void show(Programme programme, @Nullable LocalDate asked, ProgrammeFilter filter, Model model) {
        var days = programme.edition().days();
        var counts = seats.of(programme.edition().id());
        var day = asked != null && days.contains(asked) ? asked : today(programme, days);
        model.addAttribute("edition", programme.edition());
        model.addAttribute("zone", programme.edition().timeZone());
        model.addAttribute("open", programme.edition().phase(clock.instant()) == Edition.Phase.RUNNING);
        model.addAttribute("days", days);
        model.addAttribute("day", ProgrammeDay.of(programme, day, workshop -> filter.keeps(workshop, counts)));
        model.addAttribute("filter", filter);
        model.addAttribute("formats",
                programme.workshops().stream().map(Workshop::format).distinct().sorted().toList());
        model.addAttribute("seats", counts);
    }

    private LocalDate today(Programme programme, List<LocalDate> days) {
        var today = LocalDate.ofInstant(clock.instant(), programme.edition().timeZone());
        return days.contains(today) ? today : days.getFirst();
    }
}
