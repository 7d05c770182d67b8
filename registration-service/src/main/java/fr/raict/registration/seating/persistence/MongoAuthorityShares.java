package fr.raict.registration.seating.persistence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import fr.raict.platform.privacy.PersonalData;
import fr.raict.registration.seating.application.ActiveRegistrations;
import fr.raict.registration.seating.application.AuthorityShares;
import fr.raict.registration.seating.domain.Authority;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/**
 * One document for each authority of an edition with a limit. A person is pushed on the condition that there is room; who
 * has no registration any more stays until the room is needed.
 */
@Repository
class MongoAuthorityShares implements AuthorityShares {

    /** Nobody is entered so long before lists know of the registration. */
    static final Duration UNTIL_LISTED = Duration.ofMinutes(1);

    private static final String PEOPLE = "people";

    private final MongoOperations mongo;
    private final ActiveRegistrations registrations;
    private final Clock clock;

    MongoAuthorityShares(MongoOperations mongo, ActiveRegistrations registrations, Clock clock) {
        this.mongo = mongo;
        this.registrations = registrations;
        this.clock = clock;
    }

    /**
     * As stored.
     *
     * @param id the edition and the authority's code
     * @param people at most as many as the limit was at its highest
     */
    @PersonalData(of = "people who are registered", what = "an identity derived from the address", purpose = "how many people an authority has in an edition", kept = "as long as the edition", erasure = "the identity stays, which names nobody")
    @Document("authority_shares")
    record ShareDocument(@Id String id, List<Entered> people) {
    }

    /** Somebody of the authority. */
    record Entered(ParticipantId person, Instant at) {
    }

    @Override
    public boolean enter(EditionId edition, Authority authority, Collection<ParticipantId> people, int most) {
        var id = edition.value() + " " + authority.code();
        Predicate<ParticipantId> entered = person -> isEntered(id, person, most);
        var missing = people.stream().filter(entered.negate()).toList();
        if (missing.isEmpty()) {
            return true;
        }
        removeUnregistered(id, edition, authority);
        return missing.stream().allMatch(entered);
    }

    private boolean isEntered(String id, ParticipantId person, int most) {
        var room = query(where("_id").is(id).and(PEOPLE + ".person").ne(person.value())
                .and(PEOPLE + "." + (most - 1)).exists(false));
        try {
            mongo.upsert(room, new Update().push(PEOPLE,
                    new Entered(person, clock.instant().truncatedTo(ChronoUnit.MILLIS))), ShareDocument.class);
            return true;
        } catch (DuplicateKeyException _) {
            return mongo.exists(query(where("_id").is(id).and(PEOPLE + ".person").is(person.value())),
                    ShareDocument.class);
        }
    }

    private void removeUnregistered(String id, EditionId edition, Authority authority) {
        var longAgo = clock.instant().minus(UNTIL_LISTED);
        var active = registrations.people(edition, authority);
        Optional.ofNullable(mongo.findById(id, ShareDocument.class)).map(ShareDocument::people).orElse(List.of())
                .stream().filter(each -> each.at().isBefore(longAgo) && !active.contains(each.person()))
                .forEach(each -> mongo.updateFirst(query(where("_id").is(id)),
                        new Update().pull(PEOPLE, query(where("person").is(each.person().value()))),
                        ShareDocument.class));
    }
}
