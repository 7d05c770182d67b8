package fr.raict.registration.lists.persistence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import fr.raict.registration.lists.application.RegistrationQuery;
import fr.raict.registration.lists.application.RegistrationQuery.Among;
import fr.raict.registration.profiles.domain.ProfileFilter;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.Viewer;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;

import static org.springframework.data.mongodb.core.query.Criteria.where;

/**
 * Puts a query in the database's words: equality on the first fields of an index and the order of its last, so that it
 * reads the rows of the page and no others.
 */
final class RowFilter {

    private RowFilter() {
    }

    static Criteria of(RegistrationQuery query) {
        var conditions = new ArrayList<Criteria>();
        query.people().ifPresent(people -> conditions
                .add(where(RegistrationRow.PARTICIPANT).in(people.stream().map(ParticipantId::value).toList())));
        // People belong to one edition: saying so once more could only lead to a longer index.
        if (query.people().isEmpty() || !(query.among() instanceof Among.OfEdition)) {
            conditions.add(among(query.among()));
        }
        query.state().ifPresent(state -> conditions.add(where(RegistrationRow.STATE).is(state)));
        conditions.addAll(of(query.profile()));
        return new Criteria().andOperator(conditions);
    }

    static List<Criteria> of(ProfileFilter profile) {
        var conditions = new ArrayList<Criteria>();
        profile.kind().ifPresent(kind -> conditions.add(where(RegistrationRow.KIND).is(kind)));
        profile.region().ifPresent(region -> conditions.add(where(RegistrationRow.REGION).is(region)));
        profile.size().ifPresent(size -> conditions.add(where(RegistrationRow.SIZE).is(size)));
        return conditions;
    }

    static Criteria among(Among among) {
        return switch (among) {
            case Among.OfEdition(var edition) -> where(RegistrationRow.EDITION).is(edition.value());
            case Among.OfWorkshop(var workshop) -> where(RegistrationRow.WORKSHOP).is(workshop.value());
            case Among.OfAuthority(var edition, var code) ->
                where(RegistrationRow.AUTHORITY).is(code).and(RegistrationRow.EDITION).is(edition.value());
            case Among.EnteredFor(var account, var code) ->
                where(RegistrationRow.AUTHORITY).is(code).and(RegistrationRow.ACCOUNT).is(account);
            case Among.SeenBy(var delegate) -> seenBy(delegate);
        };
    }

    /** The same as {@link Viewer.Delegate#sees}. */
    private static Criteria seenBy(Viewer.Delegate delegate) {
        if (delegate.pending().isEmpty()) {
            return where(RegistrationRow.AUTHORITY).in(delegate.confirmed());
        }
        if (delegate.confirmed().isEmpty()) {
            return where(RegistrationRow.AUTHORITY).in(delegate.pending()).and(RegistrationRow.ACCOUNT)
                    .is(delegate.account());
        }
        var all = new HashSet<>(delegate.confirmed());
        all.addAll(delegate.pending());
        return where(RegistrationRow.AUTHORITY).in(all).orOperator(
                where(RegistrationRow.AUTHORITY).in(delegate.confirmed()),
                where(RegistrationRow.ACCOUNT).is(delegate.account()));
    }

    static Sort sort(RegistrationQuery query) {
        return switch (query.order()) {
            case LATEST -> Sort.by(Sort.Direction.DESC, RegistrationRow.ARRIVAL);
            case EARLIEST -> Sort.by(RegistrationRow.ARRIVAL);
            case PROGRAMME -> Sort.by(RegistrationRow.PROGRAMME);
        };
    }
}
