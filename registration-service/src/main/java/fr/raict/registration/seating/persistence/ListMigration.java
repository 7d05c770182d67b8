package fr.raict.registration.seating.persistence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.mongodb.client.MongoCollection;
import fr.raict.registration.seating.application.Participants;
import fr.raict.registration.seating.application.Person;
import fr.raict.registration.seating.application.RegistrationLists;
import fr.raict.registration.seating.application.SeatBooks;
import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.SeatBook;
import fr.raict.registration.seating.domain.WorkshopId;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

/**
 * Makes the lists of seat books from before there were lists, and moves what was told of people from one document per
 * person to the registrations. Before anything else is done, a book and {@value #AT_ONCE} registrations at a time; a
 * second run, or another instance at the same time, finds done what is done.
 */
@Component
class ListMigration implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(ListMigration.class);
    private static final int AT_ONCE = 200;
    private static final String DONE = "registration-lists";

    private final MongoOperations mongo;
    private final SeatBooks books;
    private final Participants participants;
    private final RegistrationLists lists;
    private final PendingSummaries pending;

    ListMigration(MongoOperations mongo, SeatBooks books, Participants participants, RegistrationLists lists,
            PendingSummaries pending) {
        this.mongo = mongo;
        this.books = books;
        this.participants = participants;
        this.lists = lists;
        this.pending = pending;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var migrations = mongo.getCollection("migrations");
        if (migrations.find(eq(DONE)).first() != null) {
            return;
        }
        for (var workshop : workshops()) {
            books.find(workshop).ifPresent(stored -> migrate(stored.book()));
        }
        pending.flush();
        mongo.getCollection("authority_workshops").drop();
        former().drop();
        mongo.save(new Document("_id", DONE), "migrations");
    }

    /** Some hundreds, and their ids only. */
    private List<WorkshopId> workshops() {
        return mongo.getCollection(MongoSeatBooks.COLLECTION).find().projection(include("_id"))
                .map(book -> new WorkshopId(book.get("_id", UUID.class))).into(new ArrayList<>());
    }

    private void migrate(SeatBook book) {
        var registrations = book.state().registrations();
        log.info("Listing {} registrations of workshop {}", registrations.size(), book.workshop().id());
        for (var first = 0; first < registrations.size(); first += AT_ONCE) {
            tell(book, registrations.subList(first, Math.min(registrations.size(), first + AT_ONCE)));
        }
        lists.reconcile(book);
    }

    private void tell(SeatBook book, List<Registration> registrations) {
        var people = peopleOf(registrations);
        var told = registrations.stream().filter(registration -> people.containsKey(registration.id())).toList();
        if (!told.isEmpty()) {
            participants.add(book.workshop().edition(), told, people);
        }
    }

    private Map<RegistrationId, Person> peopleOf(List<Registration> registrations) {
        var ids = registrations.stream().map(registration -> registration.participant().value()).distinct().toList();
        var documents = new HashMap<Object, Document>();
        former().find(in("_id", ids)).forEach(document -> documents.put(document.get("_id"), document));
        var people = new HashMap<RegistrationId, Person>();
        for (var registration : registrations) {
            var person = documents.getOrDefault(registration.participant().value(), new Document())
                    .get("told", new Document()).get(registration.id().toString(), Document.class);
            if (person != null) {
                people.put(registration.id(), PersonDocument.read(person));
            }
        }
        return people;
    }

    private MongoCollection<Document> former() {
        return mongo.getCollection("participants");
    }
}
