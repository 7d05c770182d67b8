package fr.raict.registration.seating.persistence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import fr.raict.registration.seating.application.Engagements;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.Placement;
import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.Speaker;
import fr.raict.registration.seating.domain.Workshop;
import fr.raict.registration.seating.domain.WorkshopId;
import fr.raict.registration.seating.persistence.EngagementsDocument.Time;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.BasicQuery;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.not;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/**
 * A seat is pushed on the condition that no other one is at its time: where one is, the database would insert another
 * document and finds its id taken. What a crash left entered without a seat is dropped when it is in somebody's way.
 */
@Repository
class MongoEngagements implements Engagements {

    /** No seat is entered so long before it is given. */
    static final Duration LONGEST_WRITE = Duration.ofSeconds(30);

    private static final String TIMES = EngagementsDocument.TIMES;
    private static final Instant NO_TIME_YET = Instant.EPOCH;
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private final MongoOperations mongo;
    private final Clock clock;

    MongoEngagements(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    @Override
    public Set<RegistrationId> enter(Workshop workshop, Collection<Registration> seated) {
        var refused = tryToEnter(workshop, List.copyOf(seated));
        if (refused.isEmpty()) {
            return Set.of();
        }
        workshop.placed().ifPresent(placement -> dropLeftovers(refused, placement));
        // Once more, as another instance may have made the person's document meanwhile.
        return tryToEnter(workshop, refused).stream().map(Registration::id).collect(Collectors.toSet());
    }

    private List<Registration> tryToEnter(Workshop workshop, List<Registration> seated) {
        if (seated.isEmpty()) {
            return List.of();
        }
        try {
            write(seated.stream().map(each -> entering(workshop, each)).toList());
            return List.of();
        } catch (MongoBulkWriteException e) {
            if (e.getWriteErrors().stream().anyMatch(error -> error.getCategory() != ErrorCategory.DUPLICATE_KEY)
                    || e.getWriteConcernError() != null) {
                throw e;
            }
            return e.getWriteErrors().stream().map(error -> seated.get(error.getIndex())).toList();
        }
    }

    private UpdateOneModel<Document> entering(Workshop workshop, Registration registration) {
        var seat = time(registration.id().value(), false, workshop.id(), workshop.placed());
        var free = workshop.placed().map(placement -> and(idOf(registration),
                not(elemMatch(TIMES, another(workshop, placement, registration))))).orElse(idOf(registration));
        return new UpdateOneModel<>(free, pushing(seat, workshop.edition()), UPSERT);
    }

    private static Document another(Workshop workshop, Placement placement, Registration registration) {
        var another = anotherAtTheTimeOf(workshop, placement);
        return registration.instead() == null ? another
                : another.append("by", new Document("$ne", givenUp(registration)));
    }

    private static Document pushing(Document time, EditionId edition) {
        return new Document("$push", new Document(TIMES, time)).append("$setOnInsert",
                new Document("edition", edition.value()));
    }

    private Document time(UUID by, boolean speaks, WorkshopId workshop, Optional<Placement> at) {
        return new Document("by", by).append("speaks", speaks).append("workshop", workshop.value())
                .append("from", from(at)).append("until", until(at))
                .append("enteredAt", clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private void dropLeftovers(List<Registration> inTheWayOf, Placement placement) {
        var people = inTheWayOf.stream().map(each -> each.participant().value()).toList();
        for (var person : mongo.find(query(where("_id").in(people)), EngagementsDocument.class)) {
            person.times().stream().filter(time -> overlaps(time, placement) && isLeftover(time))
                    .forEach(time -> drop(person.id(), time.by()));
        }
    }

    private static boolean overlaps(Time time, Placement placement) {
        return time.from().isBefore(placement.endsAt()) && time.until().isAfter(placement.startsAt());
    }

    private boolean isLeftover(Time time) {
        return !time.speaks() && time.enteredAt().isBefore(clock.instant().minus(LONGEST_WRITE)) && !mongo.exists(
                query(where("_id").is(time.workshop().value()).and("entries").elemMatch(where("_id")
                        .is(time.by()).and("state").is(Registration.State.SEATED))),
                SeatBookDocument.class);
    }

    private void drop(ParticipantId person, UUID by) {
        mongo.updateFirst(query(where("_id").is(person.value())), new Update().pull(TIMES,
                query(where("by").is(by))), EngagementsDocument.class);
    }

    @Override
    public Map<ParticipantId, Set<WorkshopId>> clashes(Workshop workshop, Collection<Registration> registrations) {
        return workshop.placed().map(placement -> clashes(workshop, placement, registrations)).orElse(Map.of());
    }

    private Map<ParticipantId, Set<WorkshopId>> clashes(Workshop workshop, Placement placement,
            Collection<Registration> registrations) {
        var people = registrations.stream().map(each -> each.participant().value()).toList();
        var taken = new BasicQuery(new Document("_id", new Document("$in", people)).append(TIMES,
                new Document("$elemMatch", anotherAtTheTimeOf(workshop, placement))));
        var times = mongo.find(taken, EngagementsDocument.class).stream()
                .collect(Collectors.toMap(EngagementsDocument::id, EngagementsDocument::times));
        var clashes = new HashMap<ParticipantId, Set<WorkshopId>>();
        for (var registration : registrations) {
            times.getOrDefault(registration.participant(), List.of()).stream()
                    .filter(time -> overlaps(time, placement) && !time.workshop().equals(workshop.id())
                            && !time.by().equals(givenUp(registration)))
                    .forEach(time -> clashes.computeIfAbsent(registration.participant(), _ -> new HashSet<>())
                            .add(time.workshop()));
        }
        return clashes;
    }

    private static @Nullable UUID givenUp(Registration registration) {
        return registration.instead() == null ? null : registration.instead().registration().value();
    }

    private static Document anotherAtTheTimeOf(Workshop workshop, Placement placement) {
        return new Document("workshop", new Document("$ne", workshop.id().value()))
                .append("from", new Document("$lt", placement.endsAt()))
                .append("until", new Document("$gt", placement.startsAt()));
    }

    @Override
    public void drop(Collection<Registration> ended) {
        if (!ended.isEmpty()) {
            write(ended.stream().map(each -> new UpdateOneModel<Document>(idOf(each), new Document("$pull",
                    new Document(TIMES, new Document("by", each.id().value()))))).toList());
        }
    }

    @Override
    public void speak(Speaker speaker, Optional<Placement> at) {
        var speaks = time(speaker.invitation(), true, speaker.workshop(), at);
        write(List.of(new UpdateOneModel<>(eq("_id", speaker.person().value()), pushing(speaks, speaker.edition()),
                UPSERT)));
    }

    @Override
    public void silence(Speaker speaker) {
        drop(speaker.person(), speaker.invitation());
    }

    @Override
    public void move(Workshop workshop) {
        var placed = workshop.placed();
        var ofWorkshop = where("workshop").is(workshop.id().value());
        var elsewhere = query(where(TIMES).elemMatch(new Criteria().andOperator(ofWorkshop, new Criteria()
                .orOperator(where("from").ne(from(placed)), where("until").ne(until(placed))))));
        var there = new Update().set(TIMES + ".$.from", from(placed)).set(TIMES + ".$.until", until(placed));
        while (mongo.updateMulti(elsewhere, there, EngagementsDocument.class).getModifiedCount() > 0) {
            // An update changes one time of each person; two who do not see each other may have registered somebody twice.
        }
    }

    private static Instant from(Optional<Placement> at) {
        return at.map(Placement::startsAt).orElse(NO_TIME_YET);
    }

    private static Instant until(Optional<Placement> at) {
        return at.map(Placement::endsAt).orElse(NO_TIME_YET);
    }

    private static Bson idOf(Registration registration) {
        return eq("_id", registration.participant().value());
    }

    private void write(List<UpdateOneModel<Document>> changes) {
        mongo.getCollection(mongo.getCollectionName(EngagementsDocument.class)).bulkWrite(changes, UNORDERED);
    }
}
