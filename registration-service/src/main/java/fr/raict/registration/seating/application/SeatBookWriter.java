package fr.raict.registration.seating.application;

import java.util.Map;

import fr.raict.registration.seating.domain.RegistrationId;
import org.springframework.stereotype.Component;

/**
 * Writes a seat book and what belongs to it, in the order that leaves nothing worse behind than a note that leads
 * nowhere: people first, then where to find them, the seats and their events last and at once.
 */
@Component
class SeatBookWriter {

    private final SeatBooks books;
    private final Participants participants;
    private final AuthorityWorkshops authorityWorkshops;
    private final SeatNews news;

    SeatBookWriter(SeatBooks books, Participants participants, AuthorityWorkshops authorityWorkshops, SeatNews news) {
        this.books = books;
        this.participants = participants;
        this.authorityWorkshops = authorityWorkshops;
        this.news = news;
    }

    /** @param people of the registrations that may be new */
    StoredSeatBook write(StoredSeatBook stored, Map<RegistrationId, Person> people) {
        var book = stored.book();
        var changes = book.changes();
        var entered = changes.registrations().values().stream()
                .filter(registration -> people.containsKey(registration.id())).toList();
        if (!entered.isEmpty()) {
            participants.add(book.workshop().edition(), entered, people);
        }
        if (!changes.newAuthorities().isEmpty()) {
            authorityWorkshops.add(book.workshop().id(), changes.newAuthorities());
        }
        return books.save(stored, news.of(book.workshop(), changes.events(), people));
    }
}
