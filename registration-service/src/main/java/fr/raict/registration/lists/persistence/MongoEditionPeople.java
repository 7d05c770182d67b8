package fr.raict.registration.lists.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import fr.raict.registration.lists.application.EditionPeople;
import fr.raict.registration.lists.application.ListedPerson;
import fr.raict.registration.lists.application.PeopleQuery;
import fr.raict.registration.seating.domain.ParticipantId;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** Lines of people by the index of their edition and the order that is asked for. */
@Repository
class MongoEditionPeople implements EditionPeople {

    private static final int AT_ONCE = 500;

    private final MongoOperations mongo;

    MongoEditionPeople(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<ListedPerson> find(PeopleQuery asked) {
        return mongo.find(sorted(asked).skip(asked.paging().offset()).limit(asked.paging().size()), PersonRow.class)
                .stream().map(PersonRow::toListed).toList();
    }

    @Override
    public long count(PeopleQuery asked) {
        return mongo.count(query(criteria(asked)), PersonRow.class);
    }

    @Override
    public void each(PeopleQuery asked, Consumer<ListedPerson> consumer) {
        try (var found = mongo.stream(sorted(asked).cursorBatchSize(AT_ONCE), PersonRow.class)) {
            found.map(PersonRow::toListed).forEach(consumer);
        }
    }

    private static Query sorted(PeopleQuery asked) {
        return query(criteria(asked)).with(Sort.by(switch (asked.order()) {
            case NAME -> "byName";
            case AUTHORITY -> "byAuthority";
            case SESSIONS -> "bySessions";
        }));
    }

    private static Criteria criteria(PeopleQuery asked) {
        var conditions = new ArrayList<Criteria>();
        conditions.add(where(RegistrationRow.EDITION).is(asked.edition().value()));
        asked.authority().ifPresent(code -> conditions.add(where(RegistrationRow.AUTHORITY).is(code)));
        asked.state().ifPresent(state -> conditions.add(where("sessions." + state.name()).gt(0)));
        asked.people().ifPresent(people -> conditions
                .add(where("_id").in(people.stream().map(ParticipantId::value).toList())));
        conditions.addAll(RowFilter.of(asked.profile()));
        return new Criteria().andOperator(conditions);
    }
}
