package fr.raict.registration.seating.application;

import fr.raict.registration.seating.domain.AdmissionRules;
import fr.raict.registration.seating.domain.Edition;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.SeatBook;
import fr.raict.registration.seating.domain.SeatRefused.WorkshopUnknown;
import fr.raict.registration.seating.domain.Workshop;
import fr.raict.registration.seating.domain.WorkshopId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Takes over what the agenda says. What is older than known changes nothing, so any order and any repeat will do. */
@Service
public class FollowAgenda {

    private final SeatDesks desks;
    private final Editions editions;
    private final SeatBookWriter writer;
    private final SeatingSettings settings;

    FollowAgenda(SeatBookWriter writer, SeatDesks desks, Editions editions, SeatingSettings settings) {
        this.settings = settings;
        this.writer = writer;
        this.desks = desks;
        this.editions = editions;
    }

    public void edition(Edition told) {
        editions.keepNewest(told);
    }

    /**
     * Returns once it is in the seat book, which is one step, however many people are in the line, come meanwhile or
     * cannot be told for now. The desk goes on telling them.
     */
    public void workshop(Workshop told) {
        try {
            follow(told);
        } catch (WorkshopUnknown _) {
            open(told);
            follow(told);
        }
    }

    /** A removed edition had no workshops. What came before may come once more, but so does this, which is the last. */
    public void editionRemoved(EditionId edition) {
        editions.forget(edition);
    }

    /** A removed workshop was never published, so nobody is in its book; one with somebody in it would stay. */
    public void workshopRemoved(WorkshopId workshop) {
        writer.remove(workshop);
    }

    private void follow(Workshop told) {
        desks.answer(told.id(), PendingAnswer.onLatest(book -> {
            book.follow(told);
            return book.workshop().sequence();
        }));
    }

    private void open(Workshop told) {
        try {
            writer.add(SeatBook.open(told, AdmissionRules.offering(settings.hoursOfOffers())));
        } catch (DuplicateKeyException _) {
            // Another instance opened it a moment ago; that one is followed up like any other.
        }
    }
}
