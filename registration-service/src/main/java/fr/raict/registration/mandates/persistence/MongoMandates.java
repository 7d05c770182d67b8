package fr.raict.registration.mandates.persistence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import fr.raict.platform.aggregates.AggregateStore;
import fr.raict.platform.paging.Paging;
import fr.raict.platform.text.SearchWords;
import fr.raict.registration.mandates.application.CountedMandates;
import fr.raict.registration.mandates.application.Mandates;
import fr.raict.registration.mandates.domain.Mandate;
import fr.raict.registration.mandates.domain.Mandate.State;
import fr.raict.registration.mandates.domain.MandatedAuthority;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

import static org.springframework.data.mongodb.core.aggregation.Aggregation.group;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.match;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.newAggregation;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** Each query is about one state, so that an index has its order. */
@Repository
class MongoMandates implements Mandates {

    private static final List<State> ORDER = List.of(State.PENDING, State.CONFIRMED, State.REFUSED);

    private static final String CODE = "authority.code";

    private final MongoOperations mongo;
    private final AggregateStore store;

    MongoMandates(MongoOperations mongo, AggregateStore store) {
        this.mongo = mongo;
        this.store = store;
    }

    @Override
    public Optional<Mandate> find(UUID id) {
        return store.find(MandateDocument.class, id).map(MandateDocument::toAggregate).or(() -> store
                .matching(query(where("former._id").is(id)).limit(1), MandateDocument.class).stream().findFirst());
    }

    @Override
    public List<Mandate> of(String subject) {
        return store.matching(query(where("subject").is(subject)), MandateDocument.class);
    }

    @Override
    public Optional<MandatedAuthority> named(String authorityCode) {
        return store.matching(query(where(CODE).is(authorityCode)).limit(1), MandateDocument.class).stream()
                .map(Mandate::authority).findFirst();
    }

    @Override
    public Mandate save(Mandate mandate) {
        return store.save(MandateDocument.of(mandate), List.of()).toAggregate();
    }

    @Override
    public List<Mandate> find(Optional<State> state, SearchWords words, Paging paging) {
        var found = new ArrayList<Mandate>();
        var offset = paging.offset();
        for (var next : state.map(List::of).orElse(ORDER)) {
            var missing = paging.size() - found.size();
            if (missing > 0) {
                found.addAll(store.matching(matching(next, words).with(Sort.by("requestedAt", "_id")).skip(offset)
                        .limit(missing), MandateDocument.class));
                offset = found.isEmpty() ? (int) Math.max(0, offset - count(Optional.of(next), words)) : 0;
            }
        }
        return found;
    }

    @Override
    public long count(Optional<State> state, SearchWords words) {
        return state.map(List::of).orElse(ORDER).stream()
                .mapToLong(each -> mongo.count(matching(each, words), MandateDocument.class)).sum();
    }

    private static Query matching(State state, SearchWords words) {
        var conditions = new ArrayList<Criteria>();
        conditions.add(where("state").is(state));
        words.words().forEach(word -> conditions.add(where("words").regex("^" + Pattern.quote(word))));
        return query(new Criteria().andOperator(conditions));
    }

    @Override
    public List<Mandate> clearing(int atMost) {
        return store.matching(query(where("clearing.since").exists(true)).with(Sort.by("clearing.since"))
                .limit(atMost), MandateDocument.class);
    }

    @Override
    public List<Mandate> misnamed(Set<String> codes, MandatedAuthority authority, int atMost) {
        var otherName = new Criteria().orOperator(where(CODE).ne(authority.code()),
                where("authority.name").ne(authority.name()), where("authority.country").ne(authority.country()));
        return store.matching(query(where(CODE).in(codes).andOperator(otherName)).limit(atMost),
                MandateDocument.class);
    }

    @Override
    public boolean remove(Mandate mandate) {
        var inVersion = query(where("_id").is(mandate.id()).and("version").is(mandate.version()));
        return mongo.remove(inVersion, MandateDocument.class).getDeletedCount() > 0;
    }

    @Override
    public List<CountedMandates> unlisted() {
        return counted(where("authority.country").ne(""));
    }

    @Override
    public Optional<CountedMandates> counted(String authorityCode) {
        return counted(where(CODE).is(authorityCode)).stream().findFirst();
    }

    /** Of one authority and in one state. */
    private record Counted(MandatedAuthority authority, State state, long count, Instant first) {

        CountedMandates toCounts() {
            return new CountedMandates(authority, state == State.PENDING ? count : 0,
                    state == State.CONFIRMED ? count : 0, state == State.REFUSED ? count : 0, first);
        }
    }

    private List<CountedMandates> counted(Criteria which) {
        var counted = newAggregation(match(which), group(CODE, "state").count().as("count").min("requestedAt")
                .as("first").first("authority").as("authority").first("state").as("state"));
        var byCode = mongo.aggregate(counted, MandateDocument.class, Counted.class).getMappedResults().stream()
                .map(Counted::toCounts)
                .collect(Collectors.toMap(each -> each.authority().code(), each -> each, CountedMandates::and));
        return List.copyOf(byCode.values());
    }

    @Override
    public Map<String, Long> confirmed(Collection<String> authorityCodes) {
        var counted = newAggregation(
                match(where(CODE).in(authorityCodes).and("state").is(State.CONFIRMED)),
                group(CODE).count().as("confirmed"));
        return mongo.aggregate(counted, MandateDocument.class, Document.class).getMappedResults().stream()
                .collect(Collectors.toMap(each -> each.getString("_id"),
                        each -> each.get("confirmed", Number.class).longValue()));
    }
}
