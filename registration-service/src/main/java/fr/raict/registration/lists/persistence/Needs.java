package fr.raict.registration.lists.persistence;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.raict.registration.lists.application.ListedRegistration;
import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.RegistrationId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** Takes sensitive answers out of what is stored of a person, and puts them back for who may see them. */
@Component
class Needs {

    private final MongoOperations mongo;
    private final Clock clock;

    Needs(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /** What is there already stays. */
    void add(EditionId edition, Registration registration, Person person, Collection<NeedsDocument> to) {
        if (!person.sensitive().isEmpty()) {
            to.add(new NeedsDocument(registration.id(), edition, registration.participant(), person.sensitive(),
                    NeedsDocument.NOTICE, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        }
    }

    void write(List<NeedsDocument> needs) {
        if (!needs.isEmpty()) {
            VersionedWrites.writeUnlessThere(mongo, needs);
        }
    }

    Map<RegistrationId, NeedsDocument> of(Collection<RegistrationId> registrations) {
        return mongo.find(query(where("_id").in(ids(registrations))), NeedsDocument.class).stream()
                .collect(Collectors.toMap(NeedsDocument::id, Function.identity()));
    }

    static Person together(Person person, @Nullable NeedsDocument needs) {
        return needs == null ? person
                : person.with(Stream.concat(person.answers().stream(), needs.answers().stream()).toList());
    }

    /** With what people need, in their order. */
    List<ListedRegistration> addTo(List<RegistrationRow> rows) {
        var needed = of(rows.stream().map(RegistrationRow::id).toList());
        return rows.stream().map(RegistrationRow::toListed).map(each -> new ListedRegistration(each.workshop(),
                each.registration(), together(each.person(), needed.get(each.registration().id())))).toList();
    }

    void remove(Collection<UUID> registrations) {
        mongo.remove(query(where("_id").in(registrations)), NeedsDocument.class);
    }

    private static List<UUID> ids(Collection<RegistrationId> registrations) {
        return registrations.stream().map(RegistrationId::value).toList();
    }
}
