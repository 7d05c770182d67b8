package fr.raict.registration.lists.persistence;

import java.time.Instant;

import fr.raict.platform.migration.Migration;
import fr.raict.registration.lists.persistence.PersonRow.Entry;
import fr.raict.registration.profiles.application.AuthorityProfiles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** What rows did not say before lists could be narrowed by what authorities are like. */
@Configuration(proxyBeanMethods = false)
class RowsOfEarlierVersions {

    private static final int FLUSHED_AFTER = 20_000;

    /** An authority at a time. */
    @Bean
    Migration profilesOfRows(AuthorityProfiles profiles) {
        return new Migration(9, "rows say what their authorities are like", mongo -> mongo
                .findDistinct(query(where(RegistrationRow.KIND).exists(false)), RegistrationRow.AUTHORITY,
                        RegistrationRow.class, String.class)
                .forEach(code -> tell(mongo, code, profiles)));
    }

    private static void tell(MongoOperations mongo, String code, AuthorityProfiles profiles) {
        var profile = profiles.of(code);
        mongo.updateMulti(
                query(where(RegistrationRow.AUTHORITY).is(code).and(RegistrationRow.KIND).exists(false)),
                Update.update(RegistrationRow.KIND, profile.kind()).set(RegistrationRow.REGION, profile.region())
                        .set(RegistrationRow.SIZE, profile.size()),
                RegistrationRow.class);
    }

    /** From the rows, of which each says the version of its book. */
    @Bean
    Migration linesOfPeople(ChangedPeople people) {
        return new Migration(10, "each person of an edition has a line", mongo -> {
            var read = 0;
            try (var rows = mongo.stream(query(where(RegistrationRow.EDITION).exists(true)), RegistrationRow.class)) {
                for (var each = rows.iterator(); each.hasNext(); read++) {
                    note(people, each.next());
                    if (read % FLUSHED_AFTER == 0) {
                        people.flush();
                    }
                }
            }
            people.flush();
        });
    }

    /** Who came before rows said so is told again, as if it had been written just now. */
    @Bean
    Migration attendanceOfRows() {
        return new Migration(11, "rows say who came, in which order by name", mongo -> {
            try (var rows = mongo.stream(query(where(RegistrationRow.BY_AUTHORITY).exists(false)
                    .and(RegistrationRow.AUTHORITY_NAME).exists(true)), RegistrationRow.class)) {
                rows.forEach(row -> mongo.updateFirst(query(where("_id").is(row.id().value())), ordered(row),
                        RegistrationRow.class));
            }
            mongo.updateMulti(query(where("door").regex("^.{36}$").and("unshownSince").exists(false)),
                    Update.update("unshownSince", Instant.EPOCH), "attendances");
        });
    }

    private static Update ordered(RegistrationRow row) {
        var listed = row.toListed();
        return Update.update(RegistrationRow.BY_NAME, RegistrationRow.byName(listed.person()))
                .set(RegistrationRow.BY_AUTHORITY,
                        RegistrationRow.byAuthority(listed.registration().authority().name()));
    }

    private static void note(ChangedPeople people, RegistrationRow row) {
        var listed = row.toListed();
        people.note(row.editionListed(), row.participant(),
                Entry.of(listed.workshop(), row.version(), listed.registration()));
    }
}
