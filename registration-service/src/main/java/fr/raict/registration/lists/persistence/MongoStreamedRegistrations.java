package fr.raict.registration.lists.persistence;

import java.util.ArrayList;
import java.util.function.Consumer;

import fr.raict.registration.lists.application.ListedRegistration;
import fr.raict.registration.lists.application.RegistrationQuery;
import fr.raict.registration.lists.application.StreamedRegistrations;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

import static org.springframework.data.mongodb.core.query.Query.query;

/** Rows from a cursor, which is closed however the reading ends. */
@Repository
class MongoStreamedRegistrations implements StreamedRegistrations {

    /** Rows of some 2 kB. */
    private static final int AT_ONCE = 500;

    private final MongoOperations mongo;
    private final Needs needs;

    MongoStreamedRegistrations(MongoOperations mongo, Needs needs) {
        this.mongo = mongo;
        this.needs = needs;
    }

    @Override
    public void each(RegistrationQuery query, Consumer<ListedRegistration> consumer) {
        var rows = query(RowFilter.of(query)).with(RowFilter.sort(query)).cursorBatchSize(AT_ONCE);
        try (var found = mongo.stream(rows, RegistrationRow.class)) {
            var some = new ArrayList<RegistrationRow>(AT_ONCE);
            for (var each = found.iterator(); each.hasNext();) {
                some.add(each.next());
                if (some.size() == AT_ONCE || !each.hasNext()) {
                    needs.addTo(some).forEach(consumer);
                    some.clear();
                }
            }
        }
    }
}
