package fr.raict.registration.seating.application;

import fr.raict.platform.outbox.OutboxFull;
import fr.raict.registration.seating.domain.Edition;
import fr.raict.registration.seating.domain.SeatBook;
import fr.raict.registration.seating.domain.SeatRefused.EventsPending;
import fr.raict.registration.seating.domain.Workshop;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Takes over what the agenda says. What is older than known changes nothing, so any order and any repeat will do. */
@Service
public class FollowAgenda {

    private final SeatBooks books;
    private final SeatDesks desks;
    private final Editions editions;
    private final SeatBookWriter writer;

    FollowAgenda(SeatBooks books, SeatBookWriter writer, SeatDesks desks, Editions editions) {
        this.books = books;
        this.writer = writer;
        this.desks = desks;
        this.editions = editions;
    }

    public void edition(Edition told) {
        editions.keepNewest(told);
    }

    /**
     * Returns once everybody in the line is told; a crash before that resumes with the repeat of the event.
     *
     * @throws OutboxFull when no more can be told for now; repeating the event then goes on where this ended
     */
    public void workshop(Workshop told) {
        if (books.find(told.id()).isEmpty()) {
            open(told);
        }
        try {
            while (desks.onLatest(told.id(), book -> follow(book, told))) {
                // A long line is told in parts.
            }
        } catch (EventsPending e) {
            throw new OutboxFull();
        }
    }

    /** @return whether there is more to tell */
    private static boolean follow(SeatBook book, Workshop told) {
        book.follow(told);
        return book.hasChanges();
    }

    private void open(Workshop told) {
        try {
            writer.add(SeatBook.open(told));
        } catch (DuplicateKeyException _) {
            // Another instance opened it a moment ago; that one is followed up like any other.
        }
    }
}
