package fr.raict.portal.programme;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import fr.raict.portal.services.IfAnswered;
import fr.raict.portal.services.agenda.Programme;
import fr.raict.portal.services.agenda.Workshop;
import fr.raict.portal.services.registration.SeatCounts;
import fr.raict.values.FrenchOrder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The home page, of the current edition or of one: what it is, and what a visitor can do now. */
@Controller
class HomeController {
    private static final int HIGHLIGHTS = 3;
    private static final String HOME = "programme/home";

    private final PublicProgrammes programmes;
    private final SeatCounts seats;
    private final Clock clock;

    HomeController(PublicProgrammes programmes, SeatCounts seats, Clock clock) {
        this.programmes = programmes;
        this.seats = seats;
        this.clock = clock;
    }

    @GetMapping("/")
    String home(Model model) {
        IfAnswered.found(programmes::current).ifPresent(programme -> show(programme, "/programme", model));
        return HOME;
    }

    /** The same for an edition of whatever time. */
    @GetMapping("/editions/{edition}")
    String ofEdition(@PathVariable UUID edition, Model model) {
        show(programmes.of(edition), "/editions/" + edition + "/programme", model);
        model.addAttribute("own", true);
        return HOME;
    }

    private void show(Programme programme, String address, Model model) {
        var edition = programme.edition();
        model.addAttribute("programme", address);
        model.addAttribute("edition", edition);
        model.addAttribute("zone", edition.timeZone());
        model.addAttribute("phase", edition.phase(clock.instant()));
        model.addAttribute("sessions", programme.workshops().size());
        model.addAttribute("highlights", highlights(programme, clock.instant()));
        model.addAttribute("seats", seats.of(edition.id()));
    }

    /** The next workshops to come, cancelled ones left out. */
    private static List<Workshop> highlights(Programme programme, Instant now) {
        return programme.workshops().stream()
                .filter(workshop -> !workshop.isCancelled() && workshop.format() == Workshop.Format.WORKSHOP)
                .filter(workshop -> workshop.slot() != null && workshop.slot().startsAt().isAfter(now))
                .sorted(Comparator.comparing(Workshop::startsAt).thenComparing(FrenchOrder.of(Workshop::title)))
                .limit(HIGHLIGHTS)
                .toList();
    }
}
