package fr.raict.registration.seating.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.SeatRefused;
import fr.raict.registration.seating.domain.WorkshopId;
import org.springframework.stereotype.Component;

/** Which edition a workshop belongs to, which never changes. Remembers as many as ten editions have. */
@Component
class EditionsOfWorkshops {

    private static final int REMEMBERED = 5_000;

    private final SeatDesks desks;
    private final Cache<WorkshopId, EditionId> known = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    EditionsOfWorkshops(SeatDesks desks) {
        this.desks = desks;
    }

    /** @throws SeatRefused.WorkshopUnknown when there is none */
    EditionId of(WorkshopId workshop) {
        var found = known.getIfPresent(workshop);
        if (found == null) {
            found = desks.answer(workshop, PendingAnswer.onCopy(book -> book.workshop().edition()));
            known.put(workshop, found);
        }
        return found;
    }
}
