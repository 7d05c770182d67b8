package fr.raict.registration.lists.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fr.raict.registration.lists.application.AuthorityRows;
import fr.raict.registration.lists.application.ListedRegistration;
import fr.raict.registration.profiles.application.AuthorityProfiles;
import fr.raict.registration.seating.application.ActiveRegistrations;
import fr.raict.registration.seating.domain.Authority;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.Registration.State;
import fr.raict.registration.seating.domain.RegistrationId;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

import static org.springframework.data.mongodb.core.aggregation.Aggregation.group;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.match;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.newAggregation;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** Rows by the index that begins with the authority. */
@Repository
class MongoAuthorityRows implements AuthorityRows, ActiveRegistrations {

    private final MongoOperations mongo;
    private final AuthorityProfiles profiles;
    private final ChangedPeople people;

    MongoAuthorityRows(MongoOperations mongo, AuthorityProfiles profiles, ChangedPeople people) {
        this.mongo = mongo;
        this.profiles = profiles;
        this.people = people;
    }

    /** Those under the authority's own code come last: only their names may be others, and most are right. */
    @Override
    public List<ListedRegistration> misnamed(Set<String> codes, Authority authority, int atMost) {
        var others = codes.stream().filter(code -> !code.equals(authority.code())).toList();
        var under = mongo.find(query(where(RegistrationRow.AUTHORITY).in(others)).limit(atMost), RegistrationRow.class);
        var found = under.isEmpty() && codes.contains(authority.code()) ? misnamed(authority, atMost) : under;
        return found.stream().map(RegistrationRow::toListed).toList();
    }

    private List<RegistrationRow> misnamed(Authority authority, int atMost) {
        return mongo.find(query(where(RegistrationRow.AUTHORITY).is(authority.code())
                .and(RegistrationRow.AUTHORITY_NAME).ne(authority.name())).limit(atMost), RegistrationRow.class);
    }

    /** Without a version, as it comes from no book: what has left one is written by nobody else. */
    @Override
    public int reassignEnded(Collection<RegistrationId> ids, Authority authority) {
        var ended = query(where("_id").in(ids.stream().map(RegistrationId::value).toList())
                .and(RegistrationRow.STATE).nin(State.ACTIVE));
        var profile = profiles.of(authority.code());
        var changed = (int) mongo.updateMulti(ended, Update.update(RegistrationRow.AUTHORITY, authority.code())
                .set(RegistrationRow.AUTHORITY_NAME, authority.name())
                .set(RegistrationRow.BY_AUTHORITY, RegistrationRow.byAuthority(authority.name()))
                .set(RegistrationRow.KIND, profile.kind())
                .set(RegistrationRow.REGION, profile.region()).set(RegistrationRow.SIZE, profile.size()),
                RegistrationRow.class).getModifiedCount();
        people.reassign(ids, authority);
        return changed;
    }

    @Override
    public Set<ParticipantId> people(EditionId edition, Authority authority) {
        var active = query(where(RegistrationRow.AUTHORITY).is(authority.code()).and(RegistrationRow.EDITION)
                .is(edition.value()).and(RegistrationRow.STATE).in(State.ACTIVE));
        active.fields().include(RegistrationRow.VERSION, RegistrationRow.PARTICIPANT);
        return mongo.find(active, RegistrationRow.class).stream().map(RegistrationRow::participant)
                .collect(Collectors.toSet());
    }

    @Override
    public Map<String, Integer> active(Collection<String> codes, Optional<EditionId> edition) {
        var active = where(RegistrationRow.AUTHORITY).in(codes).and(RegistrationRow.STATE).in(State.ACTIVE);
        edition.ifPresent(each -> active.and(RegistrationRow.EDITION).is(each.value()));
        var counted = newAggregation(match(active), group(RegistrationRow.AUTHORITY).count().as("active"));
        return mongo.aggregate(counted, RegistrationRow.class, Document.class).getMappedResults().stream()
                .collect(Collectors.toMap(each -> each.getString("_id"),
                        each -> each.get("active", Number.class).intValue()));
    }
}
