package fr.raict.registration.membership.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.raict.platform.aggregates.AggregateStore;
import fr.raict.platform.aggregates.EditedAggregates;
import fr.raict.platform.aggregates.SeenVersion;
import fr.raict.registration.authorities.domain.AuthorityType;
import fr.raict.registration.mandates.domain.MandatedAuthority;
import fr.raict.registration.membership.application.MarkedAuthorities;
import fr.raict.registration.membership.domain.Mark;
import fr.raict.registration.membership.domain.MarkRefused.StaleMarks;
import fr.raict.registration.membership.domain.MarkedAuthority;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** One document for each authority that ever was marked; none is removed. */
@Repository
class MongoMarkedAuthorities implements MarkedAuthorities {

    private static final SeenVersion NEVER_MARKED = new SeenVersion(0);

    private final MongoOperations mongo;
    private final EditedAggregates<MarkedAuthority, MarksDocument> authorities;

    MongoMarkedAuthorities(MongoOperations mongo, AggregateStore store) {
        this.mongo = mongo;
        this.authorities = store.edited(MarksDocument.class,
                () -> new IllegalStateException("An authority that was marked is gone"), StaleMarks::new);
    }

    @Override
    public Optional<MarkedAuthority> find(String code) {
        return authorities.find(MarksDocument.idOf(code));
    }

    @Override
    public MarkedAuthority inVersion(MandatedAuthority authority, SeenVersion seen) {
        var known = find(authority.code());
        if (known.isPresent() && !seen.equals(NEVER_MARKED)) {
            return authorities.inVersion(MarksDocument.idOf(authority.code()), seen);
        }
        if (known.isPresent() || !seen.matches(0)) {
            throw sinceNever(known.orElseGet(() -> MarkedAuthority.unmarked(authority)));
        }
        return MarkedAuthority.unmarked(authority);
    }

    @Override
    public List<MarkedAuthority> all() {
        return authorities.matching(marked());
    }

    @Override
    public List<MarkedAuthority> unlisted() {
        return authorities.matching(marked().and("authority.code").regex("^" + AuthorityType.OTHER + "-"));
    }

    @Override
    public long count() {
        return mongo.count(query(marked()), MarksDocument.class);
    }

    private static Criteria marked() {
        return new Criteria().orOperator(where("member.since").exists(true), where("partner.since").exists(true));
    }

    @Override
    public MarkedAuthority save(MarkedAuthority next) {
        try {
            return authorities.save(MarksDocument.of(next), _ -> List.of());
        } catch (DuplicateKeyException e) {
            throw sinceNever(find(next.code()).orElseThrow(() -> e));
        }
    }

    /** What differs from one that is not marked: that has no version in which its fields changed. */
    private static StaleMarks sinceNever(MarkedAuthority current) {
        var changed = Map.of("member", Mark.Kind.MEMBER, "partner", Mark.Kind.PARTNER).entrySet().stream()
                .filter(field -> current.is(field.getValue())).map(Map.Entry::getKey).sorted().toList();
        return new StaleMarks(current, changed);
    }
}
