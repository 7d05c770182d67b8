package fr.raict.registration.seating.application;

import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.SeatBook;
import fr.raict.registration.seating.domain.SeatBookChanges;
import fr.raict.registration.seating.domain.WorkshopId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Writes a seat book and what belongs to it, in the order that leaves nothing worse behind than a note that leads
 * nowhere: people first, then the seats and their events at once, then what became free of people's time, and the lists
 * last. What leaves a book is in the lists and with the ended registrations before.
 */
@Component
class SeatBookWriter {

    private final SeatBooks books;
    private final Participants participants;
    private final SeatAnnouncements announcements;
    private final ListUpkeep lists;
    private final EndedRegistrations ended;
    private final Engagements engagements;

    SeatBookWriter(SeatBooks books, Participants participants, SeatAnnouncements announcements, ListUpkeep lists,
            EndedRegistrations ended, Engagements engagements) {
        this.books = books;
        this.ended = ended;
        this.engagements = engagements;
        this.participants = participants;
        this.announcements = announcements;
        this.lists = lists;
    }

    /** @throws DuplicateKeyException when there is one already */
    void add(SeatBook book) {
        var changes = book.changes();
        lists.show(books.add(book), changes);
    }

    /** Removes a book in which nobody ever was, and what lists show of it. */
    void remove(WorkshopId workshop) {
        if (books.removeEmpty(workshop)) {
            lists.forget(workshop);
        }
    }

    /** For one write. */
    EnteredSeats enterSeats() {
        return new EnteredSeats(engagements);
    }

    /**
     * @param people of the registrations that may be new
     * @param told those of them that are in the store already, though their seats are not; what is told now is added
     */
    StoredSeatBook write(StoredSeatBook stored, Map<RegistrationId, Person> people, Set<RegistrationId> told) {
        var book = stored.book();
        var changes = book.changes();
        tell(book, changes, people, told);
        var events = announcements.of(book.workshop(), changes.events(), people);
        if (changes.moved()) {
            engagements.move(book.workshop());
        }
        var saved = books.save(stored, events);
        engagements.drop(changes.unseated());
        return lists.show(saved, changes);
    }

    /** @param leaving those of a book without other changes that it is to do without */
    StoredSeatBook letGo(StoredSeatBook stored, List<Registration> leaving) {
        var book = stored.book();
        lists.complete(book, leaving);
        ended.add(book.workshop().id(), leaving);
        book.letGo(leaving);
        var changes = book.changes();
        return lists.show(books.save(stored, List.of()), changes);
    }

    private void tell(SeatBook book, SeatBookChanges changes, Map<RegistrationId, Person> people,
            Set<RegistrationId> told) {
        var entered = changes.registrations().values().stream()
                .filter(registration -> people.containsKey(registration.id()) && !told.contains(registration.id()))
                .toList();
        if (!entered.isEmpty()) {
            participants.add(book.workshop().edition(), entered, people);
            entered.forEach(registration -> told.add(registration.id()));
        }
    }
}
