package fr.raict.registration.lists.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import fr.raict.platform.undelivered.UndeliveredMails;
import fr.raict.registration.lists.application.ListedRegistration;
import fr.raict.registration.lists.application.RowsOfPeople;
import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.domain.ParticipantId;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** The rows of registrations, the lines of people and the words to find them by. */
@Repository
class MongoRowsOfPeople implements RowsOfPeople {

    private static final String REGISTERED_AT = "registeredAt";

    private final MongoOperations mongo;
    private final MongoParticipants participants;
    private final ChangedPeople listed;
    private final UndeliveredMails undelivered;
    private final Needs needs;

    MongoRowsOfPeople(MongoOperations mongo, MongoParticipants participants, ChangedPeople listed,
            UndeliveredMails undelivered, Needs needs) {
        this.mongo = mongo;
        this.participants = participants;
        this.listed = listed;
        this.undelivered = undelivered;
        this.needs = needs;
    }

    @Override
    public List<ListedRegistration> of(Collection<ParticipantId> people, int atMost) {
        var rows = mongo.find(query(of(people).and(RegistrationRow.EDITION).exists(true))
                .with(Sort.by(Sort.Direction.DESC, RegistrationRow.ARRIVAL)).limit(atMost), RegistrationRow.class);
        return needs.addTo(rows);
    }

    private static Criteria of(Collection<ParticipantId> people) {
        return where(RegistrationRow.PARTICIPANT).in(people.stream().map(ParticipantId::value).toList());
    }

    /** A row that has no time was told for a seat that nobody has yet, or that came to nothing. */
    @Override
    public void erase(Collection<ParticipantId> people, Instant before) {
        var rows = mongo.find(query(of(people)), RegistrationRow.class).stream()
                .filter(row -> row.registeredAt() == null || !row.registeredAt().isAfter(before)).toList();
        var ids = rows.stream().map(row -> row.id().value()).toList();
        mongo.updateMulti(query(where("_id").in(ids)),
                new Update().unset(RegistrationRow.PERSON).unset("reason").set(RegistrationRow.BY_NAME,
                        RegistrationRow.byName(Person.ERASED)),
                RegistrationRow.class);
        needs.remove(ids);
        undelivered.forget(ids);
        eraseFromDirectory(rows.stream().map(RegistrationRow::participant).collect(Collectors.toSet()), before);
    }

    /** Who registered anew since is in it anew. */
    private void eraseFromDirectory(Set<ParticipantId> people, Instant before) {
        mongo.find(query(of(people).and(REGISTERED_AT).gt(before)), RegistrationRow.class).stream()
                .map(RegistrationRow::participant).forEach(people::remove);
        participants.forgetWords(people);
        listed.rename(people, Person.ERASED);
    }
}
