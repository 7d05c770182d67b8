package fr.raict.registration.filters.persistence;

import java.time.Instant;
import java.util.List;

import fr.raict.platform.privacy.ErasedPerson;
import fr.raict.platform.privacy.HeldRecord;
import fr.raict.platform.privacy.PersonalRecords;
import fr.raict.registration.filters.application.SavedFilters;
import fr.raict.registration.filters.domain.SavedFilter;
import fr.raict.values.EmailAddress;
import org.springframework.core.annotation.Order;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Filters by which an organiser looks for the address of a person. */
@Component
@Order(5)
class FiltersAboutPerson implements PersonalRecords {

    private final MongoOperations mongo;
    private final SavedFilters filters;

    FiltersAboutPerson(MongoOperations mongo, SavedFilters filters) {
        this.mongo = mongo;
        this.filters = filters;
    }

    @Override
    public String kind() {
        return "filters";
    }

    @Override
    public List<HeldRecord> of(EmailAddress address) {
        var person = new ErasedPerson(address, Instant.EPOCH);
        return mongo.find(new Query(), FiltersDocument.class).stream().flatMap(each -> each.filters().stream())
                .filter(each -> isAbout(each, person))
                .map(each -> HeldRecord.of(each.id()).with("query", String.join(" ", each.query().values()))).toList();
    }

    private static boolean isAbout(SavedFilter filter, ErasedPerson person) {
        return person.isMentionedIn(filter.name())
                || filter.query().values().stream().anyMatch(person::isMentionedIn);
    }

    @Override
    public void erase(ErasedPerson person) {
        for (var kept : mongo.find(new Query(), FiltersDocument.class)) {
            kept.filters().stream().filter(each -> isAbout(each, person))
                    .forEach(each -> filters.remove(kept.account(), each.id()));
        }
    }
}
