package fr.raict.registration.seating.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import fr.raict.platform.security.Access;
import fr.raict.platform.security.Caller;
import fr.raict.registration.seating.application.SummariseEdition;
import fr.raict.registration.seating.application.SummariseEdition.EditionSummary;
import fr.raict.registration.seating.application.ViewSeats;
import fr.raict.registration.seating.web.RegistrationsController.RegistrationsView;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import static fr.raict.platform.security.Access.Level.ORGANISER;

/** What organisers see of a whole edition. */
@RestController
@RequestMapping("${raict.api}/editions/{edition}")
class OversightController {

    private final SummariseEdition summariseEdition;
    private final ViewSeats viewSeats;

    OversightController(SummariseEdition summariseEdition, ViewSeats viewSeats) {
        this.summariseEdition = summariseEdition;
        this.viewSeats = viewSeats;
    }

    record SummaryView(int registered, int waiting, int withdrawn, int authorities, List<AvailabilityView> byWorkshop,
            List<DayView> perDay) {

        record DayView(LocalDate day, int count) {
        }

        static SummaryView of(EditionSummary summary) {
            return new SummaryView(summary.registered(), summary.waiting(), summary.withdrawn(), summary.authorities(),
                    summary.byWorkshop().stream().map(AvailabilityView::of).toList(), summary.perDay().entrySet()
                            .stream().map(entry -> new DayView(entry.getKey(), entry.getValue())).toList());
        }
    }

    @GetMapping("/summary")
    @Access(ORGANISER)
    SummaryView summary(@PathVariable UUID edition) {
        return SummaryView.of(summariseEdition.of(edition));
    }

    /** Workshop by workshop, each in order of arrival. */
    @GetMapping("/registrations")
    @Access(ORGANISER)
    RegistrationsView registrations(@PathVariable UUID edition, Caller caller) {
        return RegistrationsView.of(viewSeats.ofEdition(edition, caller), caller);
    }
}
