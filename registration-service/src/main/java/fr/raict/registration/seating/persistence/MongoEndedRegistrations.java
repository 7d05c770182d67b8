package fr.raict.registration.seating.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import fr.raict.registration.seating.application.EndedRegistrations;
import fr.raict.registration.seating.domain.Authority;
import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.RequestKey;
import fr.raict.registration.seating.domain.WorkshopId;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** One document each, found by its id or by the keys of its requests. */
@Repository
class MongoEndedRegistrations implements EndedRegistrations {

    private final MongoOperations mongo;

    MongoEndedRegistrations(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void add(WorkshopId workshop, Collection<Registration> ended) {
        var bulk = mongo.bulkOps(BulkMode.UNORDERED, EndedDocument.class);
        ended.forEach(each -> bulk.replaceOne(query(where("_id").is(each.id().value())),
                EndedDocument.of(workshop, each), FindAndReplaceOptions.options().upsert()));
        bulk.execute();
    }

    @Override
    public void reassign(WorkshopId workshop, Collection<RegistrationId> ids, Authority authority) {
        mongo.updateMulti(query(where("_id").in(ids.stream().map(RegistrationId::value).toList()).and("workshop")
                .is(workshop.value())), Update.update("authority", authority), EndedDocument.class);
    }

    @Override
    public List<Registration> find(WorkshopId workshop, Set<RegistrationId> ids, Set<RequestKey> keys) {
        var byId = ids.isEmpty() ? Stream.<Registration>of()
                : matching(workshop, where("_id").in(ids.stream().map(RegistrationId::value).toList()));
        var byKey = keys.isEmpty() ? Stream.<Registration>of()
                : matching(workshop, where("keys").in(keys.stream().map(RequestKey::value).toList()));
        return Stream.concat(byId, byKey).distinct().toList();
    }

    private Stream<Registration> matching(WorkshopId workshop, Criteria criteria) {
        return mongo.find(query(criteria.and("workshop").is(workshop.value())), EndedDocument.class).stream()
                .map(EndedDocument::toRegistration);
    }
}
