package fr.raict.registration.wishes.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import fr.raict.platform.aggregates.AggregateStore;
import fr.raict.platform.aggregates.EditedAggregates;
import fr.raict.platform.aggregates.SeenVersion;
import fr.raict.platform.paging.Paging;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.Viewer;
import fr.raict.registration.wishes.application.Wishes;
import fr.raict.registration.wishes.domain.Wish;
import fr.raict.registration.wishes.domain.WishRefused.StaleWish;
import fr.raict.registration.wishes.domain.WishRefused.WishUnknown;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** One document for each wish, without any mark of its removal. */
@Repository
class MongoWishes implements Wishes {

    private static final String EDITION = "edition";
    private static final String CODE = "authority.code";
    /** Of some who wish at the same moment, a few may be more than there may be. */
    private static final int MOST = Wish.MOST_IN_EDITION + 100;
    private static final Sort BY_NAME = Sort.by("authority.name", CODE, "person.familyName", "person.givenName",
            "_id");

    private final MongoOperations mongo;
    private final AggregateStore store;
    private final EditedAggregates<Wish, WishDocument> wishes;

    MongoWishes(MongoOperations mongo, AggregateStore store) {
        this.mongo = mongo;
        this.store = store;
        this.wishes = store.edited(WishDocument.class, WishUnknown::new, StaleWish::new);
    }

    @Override
    public Optional<Wish> find(UUID id) {
        return wishes.find(id);
    }

    @Override
    public Wish inVersion(UUID id, SeenVersion seen) {
        return wishes.inVersion(id, seen);
    }

    @Override
    public Wish addOnce(Wish wish) {
        return wishes.saveOnce(WishDocument.of(wish), _ -> List.of());
    }

    @Override
    public Wish save(Wish wish) {
        return wishes.save(WishDocument.of(wish), _ -> List.of());
    }

    @Override
    public void remove(Wish wish) {
        wishes.remove(WishDocument.of(wish), Map.of(), _ -> List.of());
    }

    @Override
    public List<Wish> ofPerson(EditionId edition, ParticipantId person) {
        return store.matching(query(where(EDITION).is(edition).and("participant").is(person)).limit(100),
                WishDocument.class);
    }

    @Override
    public List<Wish> all(EditionId edition) {
        return store.matching(query(where(EDITION).is(edition)).with(Sort.by("_id")).limit(MOST), WishDocument.class);
    }

    @Override
    public List<Wish> page(EditionId edition, Viewer viewer, Paging paging) {
        return store.matching(query(seen(edition, viewer)).with(BY_NAME).skip(paging.offset()).limit(paging.size()),
                WishDocument.class);
    }

    @Override
    public long count(EditionId edition, Viewer viewer) {
        return mongo.count(query(seen(edition, viewer)), WishDocument.class);
    }

    private static Criteria seen(EditionId edition, Viewer viewer) {
        var all = where(EDITION).is(edition);
        return switch (viewer) {
            case Viewer.Organiser _ -> all;
            case Viewer.Delegate(var account, var confirmed, var pending) -> all.orOperator(
                    where(CODE).in(confirmed), where(CODE).in(pending).and("account").is(account));
            case Viewer.Individual _, Viewer.TicketHolder _ -> all.and("_id").exists(false);
        };
    }

    @Override
    public Map<String, Integer> countsByAuthority(EditionId edition) {
        var counted = mongo.aggregate(
                Aggregation.newAggregation(WishDocument.class, Aggregation.match(where(EDITION).is(edition)),
                        Aggregation.group(CODE).count().as("wishes")),
                Document.class);
        return counted.getMappedResults().stream()
                .collect(Collectors.toMap(each -> each.getString("_id"), each -> each.getInteger("wishes")));
    }

    @Override
    public void removeAll(EditionId edition) {
        mongo.remove(query(where(EDITION).is(edition)), WishDocument.class);
    }
}
