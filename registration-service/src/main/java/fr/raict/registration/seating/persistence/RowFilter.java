package fr.raict.registration.seating.persistence;

import java.util.ArrayList;
import java.util.HashSet;

import com.mongodb.client.model.Sorts;
import fr.raict.registration.seating.application.RegistrationQuery;
import fr.raict.registration.seating.application.RegistrationQuery.Among;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.Viewer;
import org.bson.conversions.Bson;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

/**
 * Puts a query in the database's words: equality on the first fields of an index and the order of its last, so that it
 * reads the rows of the page and no others.
 */
final class RowFilter {

    private RowFilter() {
    }

    static Bson of(RegistrationQuery query) {
        var conditions = new ArrayList<Bson>();
        query.people().ifPresent(people -> conditions
                .add(in(RegistrationRow.PARTICIPANT, people.stream().map(ParticipantId::value).toList())));
        conditions.add(switch (query.among()) {
            case Among.OfEdition(var edition) -> eq(RegistrationRow.EDITION, edition.value());
            case Among.OfWorkshop(var workshop) -> eq(RegistrationRow.WORKSHOP, workshop.value());
            case Among.OfAuthority(var edition, var code) ->
                and(eq(RegistrationRow.AUTHORITY, code), eq(RegistrationRow.EDITION, edition.value()));
            case Among.SeenBy(var delegate) -> seenBy(delegate);
        });
        query.state().ifPresent(state -> conditions.add(eq(RegistrationRow.STATE, state.name())));
        return and(conditions);
    }

    /** The same as {@link Viewer.Delegate#sees}. */
    private static Bson seenBy(Viewer.Delegate delegate) {
        if (delegate.pending().isEmpty()) {
            return in(RegistrationRow.AUTHORITY, delegate.confirmed());
        }
        var own = eq(RegistrationRow.ACCOUNT, delegate.account());
        if (delegate.confirmed().isEmpty()) {
            return and(in(RegistrationRow.AUTHORITY, delegate.pending()), own);
        }
        var all = new HashSet<>(delegate.confirmed());
        all.addAll(delegate.pending());
        return and(in(RegistrationRow.AUTHORITY, all), or(in(RegistrationRow.AUTHORITY, delegate.confirmed()), own));
    }

    static Bson sort(RegistrationQuery query) {
        return switch (query.order()) {
            case LATEST -> Sorts.descending(RegistrationRow.ARRIVAL);
            case EARLIEST -> Sorts.ascending(RegistrationRow.ARRIVAL);
            case PROGRAMME -> Sorts.ascending(RegistrationRow.PROGRAMME);
        };
    }
}
