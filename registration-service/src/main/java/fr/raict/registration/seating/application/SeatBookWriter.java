package fr.raict.registration.seating.application;

import java.util.Map;
import java.util.Set;

import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.SeatBook;
import fr.raict.registration.seating.domain.SeatBookChanges;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Writes a seat book and what belongs to it, in the order that leaves nothing worse behind than a note that leads
 * nowhere: people first, then the seats and their events at once, and the lists last. What the lists miss,
 * {@link ListUpkeep} brings in.
 */
@Component
class SeatBookWriter {

    private static final Logger log = LoggerFactory.getLogger(SeatBookWriter.class);

    private final SeatBooks books;
    private final Participants participants;
    private final RegistrationLists lists;
    private final SeatNews news;

    SeatBookWriter(SeatBooks books, Participants participants, RegistrationLists lists, SeatNews news) {
        this.books = books;
        this.participants = participants;
        this.lists = lists;
        this.news = news;
    }

    /** @throws SeatBookOutdated when there is one already */
    void add(SeatBook book) {
        var changes = book.changes();
        list(books.add(book), changes);
    }

    /**
     * @param people of the registrations that may be new
     * @param told those of them that are in the store already, though their seats are not; what is told now is added
     */
    StoredSeatBook write(StoredSeatBook stored, Map<RegistrationId, Person> people, Set<RegistrationId> told) {
        var book = stored.book();
        var changes = book.changes();
        var entered = changes.registrations().values().stream()
                .filter(registration -> people.containsKey(registration.id()) && !told.contains(registration.id()))
                .toList();
        if (!entered.isEmpty()) {
            participants.add(book.workshop().edition(), entered, people);
            entered.forEach(registration -> told.add(registration.id()));
        }
        return list(books.save(stored, news.of(book.workshop(), changes.events(), people)), changes);
    }

    /** The seats are in the store, so whatever happens here is no reason to say that they are not. */
    private StoredSeatBook list(StoredSeatBook saved, SeatBookChanges changes) {
        try {
            if (changes.moved()) {
                lists.reconcile(saved.book());
            } else {
                lists.write(saved.book(), changes.registrations());
            }
            return books.listed(saved);
        } catch (RuntimeException e) {
            log.warn("Lists will show what changed in workshop {} a little later", saved.book().workshop().id(), e);
            return saved;
        }
    }
}
