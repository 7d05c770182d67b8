package fr.raict.registration.seating.application;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import fr.raict.registration.seating.domain.Availability;
import fr.raict.registration.seating.domain.SeatBook;
import fr.raict.registration.seating.domain.SeatBookSummary;
import fr.raict.registration.seating.domain.SeatRefused.WorkshopUnknown;
import fr.raict.registration.seating.domain.Workshop;
import fr.raict.registration.seating.domain.WorkshopId;
import org.springframework.stereotype.Service;

/** Says how many seats are free, from memory: what other instances did within the last two seconds may be missing. */
@Service
public class ViewAvailability {

    private final SeatDesks desks;
    private final KnownEditions editions;
    private final WishingEditions wishing;
    private final Clock clock;

    ViewAvailability(SeatDesks desks, KnownEditions editions, WishingEditions wishing, Clock clock) {
        this.desks = desks;
        this.editions = editions;
        this.wishing = wishing;
        this.clock = clock;
    }

    /** @throws WorkshopUnknown when it is not in the programme */
    public Availability ofWorkshop(UUID workshop) {
        var id = new WorkshopId(workshop);
        return inProgramme(summary(id)).orElseThrow(() -> new WorkshopUnknown(id));
    }

    /**
     * Also of a workshop that is not in the programme.
     *
     * @throws WorkshopUnknown when there is none
     */
    public SeatBookSummary summary(WorkshopId workshop) {
        return desks.answer(workshop, PendingAnswer.onCopy(SeatBook::summary));
    }

    /** Empty when there is no such workshop. */
    public Optional<Workshop> workshop(WorkshopId workshop) {
        try {
            return Optional.of(summary(workshop).workshop());
        } catch (WorkshopUnknown _) {
            return Optional.empty();
        }
    }

    /** Empty when the workshop is not in the programme. */
    public Optional<Availability> inProgramme(SeatBookSummary summary) {
        return summary.workshop().isPublic() ? Optional.of(of(summary)) : Optional.empty();
    }

    public Availability of(SeatBookSummary summary) {
        var edition = summary.workshop().edition();
        var availability = Availability.of(summary, clock.instant(), editions.windowOf(edition));
        return wishing.isWishing(edition) ? availability.byWishes() : availability;
    }
}
