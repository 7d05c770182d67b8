package fr.raict.registration.seating.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import fr.raict.platform.security.Access;
import fr.raict.registration.seating.application.SummariseEdition;
import fr.raict.registration.seating.application.SummariseEdition.EditionSummary;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import static fr.raict.platform.security.Access.Level.ORGANISER;

/** The organiser's figures of an edition. */
@RestController
@RequestMapping("${raict.api}/editions/{edition}/summary")
class SummaryController {

    private final SummariseEdition summariseEdition;

    SummaryController(SummariseEdition summariseEdition) {
        this.summariseEdition = summariseEdition;
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

    @GetMapping
    @Access(ORGANISER)
    SummaryView of(@PathVariable UUID edition) {
        return SummaryView.of(summariseEdition.of(edition));
    }
}
