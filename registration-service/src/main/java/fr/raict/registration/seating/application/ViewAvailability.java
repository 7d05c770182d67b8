package fr.raict.registration.seating.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import fr.raict.registration.seating.domain.Admission;
import fr.raict.registration.seating.domain.Availability;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.SeatRefused.WorkshopUnknown;
import fr.raict.registration.seating.domain.WorkshopId;
import org.springframework.stereotype.Service;

/** Says how many seats are free, from memory: what other instances did within the last second may be missing. */
@Service
public class ViewAvailability {

    private static final Duration TRUSTED_FOR = Duration.ofSeconds(1);

    private final SeatDesks desks;
    private final SeatBooks books;
    private final KnownEditions editions;
    private final Clock clock;
    private final Map<EditionId, Known> known = new ConcurrentHashMap<>();

    private record Known(List<SeatBookSummary> summaries, Instant readAt) {
    }

    ViewAvailability(SeatDesks desks, SeatBooks books, KnownEditions editions, Clock clock) {
        this.desks = desks;
        this.books = books;
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
        return summaries(id, now).stream().map(summary -> summary.availability(now, window))
                .filter(availability -> availability.admission() != Admission.NOT_PUBLIC).toList();
    }

    private List<SeatBookSummary> summaries(EditionId edition, Instant now) {
        var last = known.get(edition);
        if (last != null && now.isBefore(last.readAt().plus(TRUSTED_FOR))) {
            return last.summaries();
        }
        var read = books.ofEdition(edition);
        if (!read.isEmpty()) {
            known.put(edition, new Known(read, now));
        }
        return read;
    }
}
