package fr.raict.registration.seating.application;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;

import fr.raict.registration.seating.domain.AdmissionRules;
import fr.raict.registration.seating.domain.SeatBook;
import fr.raict.registration.seating.domain.SeatBookSummary;
import fr.raict.registration.seating.domain.SeatRefused;
import fr.raict.registration.seating.domain.WaitingRules;
import fr.raict.registration.seating.domain.WorkshopId;
import org.springframework.stereotype.Service;

/** Shows and changes the rules by which people are let into a workshop. The same again changes nothing. */
@Service
public class GovernAdmission {

    private static final int SEED_BYTES = 16;

    private final SeatDesks desks;
    private final SecureRandom random = new SecureRandom();

    GovernAdmission(SeatDesks desks) {
        this.desks = desks;
    }

    /** Rules as somebody wants them, who may leave alone what is said of those who wait. */
    public interface Wanted {

        /** @param newSeed of a draw, if it is one from now on */
        AdmissionRules of(WaitingRules before, String newSeed);
    }

    /** @throws SeatRefused.WorkshopUnknown when there is none */
    public SeatBookSummary of(UUID workshop) {
        return desks.answer(new WorkshopId(workshop), PendingAnswer.onLatest(SeatBook::summary));
    }

    /**
     * @param wanted with the version on which they were decided
     * @throws SeatRefused.StaleRules when somebody else changed them since
     * @throws SeatRefused.OrderFixed when somebody waits in another order
     * @throws SeatRefused.TooManyKept when there are fewer seats than are to be kept
     */
    public SeatBookSummary change(UUID workshop, Wanted wanted) {
        var seed = seed();
        return desks.answer(new WorkshopId(workshop), PendingAnswer.onLatest(book -> {
            book.govern(wanted.of(book.rules().waiting(), seed));
            return book.summary();
        }));
    }

    private String seed() {
        var seed = new byte[SEED_BYTES];
        random.nextBytes(seed);
        return HexFormat.of().formatHex(seed);
    }
}
