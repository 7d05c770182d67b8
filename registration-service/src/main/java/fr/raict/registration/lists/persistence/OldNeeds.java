package fr.raict.registration.lists.persistence;

import java.time.Instant;
import java.time.Period;
import java.util.UUID;

import fr.raict.platform.privacy.LimitedTime;
import fr.raict.registration.lists.application.ListedRegistrations;
import fr.raict.registration.seating.application.KnownEditions;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.Placement;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** What people need, once the last session of their edition is over for as long. */
@Component
class OldNeeds implements LimitedTime {

    private final MongoOperations mongo;
    private final ListedRegistrations lists;
    private final KnownEditions editions;

    OldNeeds(MongoOperations mongo, ListedRegistrations lists, KnownEditions editions) {
        this.mongo = mongo;
        this.lists = lists;
        this.editions = editions;
    }

    @Override
    public String kind() {
        return "needs";
    }

    @Override
    public Period keptFor() {
        return Period.ofDays(30);
    }

    /** Those of a whole edition at once, of which there are a few. */
    @Override
    public int eraseThoseBefore(Instant time, int atMost) {
        mongo.query(NeedsDocument.class).distinct("edition").as(UUID.class).all().stream()
                .map(EditionId::new).filter(edition -> end(edition).isBefore(time))
                .forEach(edition -> mongo.remove(query(where("edition").is(edition.value())), NeedsDocument.class));
        return 0;
    }

    /** The end of its last session; of an edition without any, of registration for it. */
    private Instant end(EditionId edition) {
        return lists.summaries(edition).stream().flatMap(each -> each.workshop().placed().stream())
                .map(Placement::endsAt).max(Instant::compareTo)
                .orElseGet(() -> editions.windowOf(edition).closesAt());
    }
}
