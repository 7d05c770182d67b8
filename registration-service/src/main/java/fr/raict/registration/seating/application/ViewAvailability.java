package fr.raict.registration.seating.application;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import fr.raict.registration.seating.domain.Admission;
import fr.raict.registration.seating.domain.Availability;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.SeatRefused.WorkshopUnknown;
import fr.raict.registration.seating.domain.WorkshopId;
import org.springframework.stereotype.Service;

/** Says how many seats are free, from memory: what other instances did within the last second may be missing. */
@Service
public class ViewAvailability {

    private final SeatDesks desks;
    private final SeatBookSummaries summaries;
    private final KnownEditions editions;
    private final Clock clock;

    ViewAvailability(SeatDesks desks, SeatBookSummaries summaries, KnownEditions editions, Clock clock) {
        this.desks = desks;
        this.summaries = summaries;
        this.editions = editions;
        this.clock = clock;
    }

    /** @throws WorkshopUnknown when it is not in the programme */
    public Availability ofWorkshop(UUID workshop) {
        var id = new WorkshopId(workshop);
        var availability = desks.decide(id, SeatDecision.onCopy(
                book -> book.availability(clock.instant(), editions.windowOf(book.workshop().edition()))));
        if (availability.admission() == Admission.NOT_PUBLIC) {
            throw new WorkshopUnknown(id);
        }
        return availability;
    }

    /** Of the workshops in the programme of an edition. */
    public List<Availability> ofEdition(UUID edition) {
        var id = new EditionId(edition);
        var window = editions.windowOf(id);
        var now = clock.instant();
        return summaries.of(id).stream().map(summary -> summary.availability(now, window))
                .filter(availability -> availability.admission() != Admission.NOT_PUBLIC).toList();
    }
}
