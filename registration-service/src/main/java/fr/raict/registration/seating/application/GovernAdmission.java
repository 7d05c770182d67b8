package fr.raict.registration.seating.application;

import java.util.UUID;

import fr.raict.registration.seating.domain.AdmissionRules;
import fr.raict.registration.seating.domain.SeatBook;
import fr.raict.registration.seating.domain.SeatBookSummary;
import fr.raict.registration.seating.domain.SeatRefused;
import fr.raict.registration.seating.domain.WorkshopId;
import org.springframework.stereotype.Service;

/** Shows and changes the rules by which people are let into a workshop. The same again changes nothing. */
@Service
public class GovernAdmission {

    private final SeatDesks desks;

    GovernAdmission(SeatDesks desks) {
        this.desks = desks;
    }

    /** @throws SeatRefused.WorkshopUnknown when there is none */
    public SeatBookSummary of(UUID workshop) {
        return desks.answer(new WorkshopId(workshop), PendingAnswer.onLatest(SeatBook::summary));
    }

    /**
     * @param next with the version on which they were decided
     * @throws SeatRefused.StaleRules when somebody else changed them since
     * @throws SeatRefused.TooManyKept when there are fewer seats than are to be kept
     */
    public SeatBookSummary change(UUID workshop, AdmissionRules next) {
        return desks.answer(new WorkshopId(workshop), PendingAnswer.onLatest(book -> {
            book.govern(next);
            return book.summary();
        }));
    }
}
