package fr.raict.registration.lists.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import fr.raict.registration.lists.application.Arrivals;
import fr.raict.registration.profiles.domain.AuthorityKind;
import fr.raict.registration.profiles.domain.Region;
import fr.raict.registration.profiles.domain.SizeClass;
import fr.raict.registration.seating.domain.EditionId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** Counts rows a workshop at a time, and keeps what it counted beside the version of the workshop's summary. */
@Repository
class MongoArrivals implements Arrivals {

    private static final int READ_AT_ONCE = 500;

    private final MongoOperations mongo;

    MongoArrivals(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<OfADay> of(EditionId edition) {
        var days = new TreeMap<LocalDate, OfADay>();
        mongo.find(query(where(RegistrationRow.EDITION).is(edition.value())), ArrivalsDocument.class).stream()
                .flatMap(each -> each.days().stream())
                .forEach(day -> days.merge(day.day(), day, MongoArrivals::sum));
        return List.copyOf(days.values());
    }

    private static OfADay sum(OfADay one, OfADay other) {
        return new OfADay(one.day(), sum(one.byKind(), other.byKind()), sum(one.byRegion(), other.byRegion()),
                sum(one.bySize(), other.bySize()));
    }

    private static Map<String, Integer> sum(Map<String, Integer> one, Map<String, Integer> other) {
        var all = new TreeMap<>(one);
        other.forEach((name, count) -> all.merge(name, count, Integer::sum));
        return all;
    }

    /** Of a summary or of what was counted. */
    private record Head(UUID id, long version, EditionId edition, @Nullable String zone) {
    }

    @Override
    public void recount(int atMost, Zones zoneOf) {
        var counted = heads(ArrivalsDocument.class).stream().collect(Collectors.toMap(Head::id, Function.identity()));
        heads(SummaryDocument.class).stream().filter(head -> isOutdated(counted.get(head.id()), head, zoneOf))
                .limit(atMost).forEach(head -> count(head, zoneOf.of(head.edition())));
    }

    private static boolean isOutdated(@Nullable Head counted, Head summary, Zones zoneOf) {
        return counted == null || counted.version() < summary.version()
                || !zoneOf.of(summary.edition()).getId().equals(counted.zone());
    }

    private List<Head> heads(Class<?> documents) {
        var heads = new Query();
        heads.fields().include("version", RegistrationRow.EDITION, "zone");
        return mongo.find(heads, Head.class, mongo.getCollectionName(documents));
    }

    /** What is read of a row. */
    private record Arrival(Instant registeredAt, AuthorityKind kind, Region region, SizeClass size) {
    }

    private void count(Head workshop, ZoneId zone) {
        var rows = query(where(RegistrationRow.WORKSHOP).is(workshop.id()).and(RegistrationRow.KIND).exists(true))
                .cursorBatchSize(READ_AT_ONCE);
        rows.fields().include("registeredAt", RegistrationRow.KIND, RegistrationRow.REGION, RegistrationRow.SIZE);
        var days = new TreeMap<LocalDate, Tally>();
        try (var found = mongo.stream(rows, Arrival.class, mongo.getCollectionName(RegistrationRow.class))) {
            found.forEach(row -> days.computeIfAbsent(row.registeredAt().atZone(zone).toLocalDate(), _ -> new Tally())
                    .add(row));
        }
        var counted = new ArrayList<OfADay>();
        days.forEach((day, tally) -> counted.add(new OfADay(day, tally.byKind, tally.byRegion, tally.bySize)));
        // Counted once more with the same version, as in another zone, it takes the place of what was there.
        mongo.save(new ArrivalsDocument(workshop.id(), workshop.version(), workshop.edition(), zone.getId(), counted));
    }

    private static final class Tally {
        private final SortedMap<String, Integer> byKind = new TreeMap<>();
        private final SortedMap<String, Integer> byRegion = new TreeMap<>();
        private final SortedMap<String, Integer> bySize = new TreeMap<>();

        void add(Arrival row) {
            byKind.merge(row.kind().name(), 1, Integer::sum);
            byRegion.merge(row.region().name(), 1, Integer::sum);
            bySize.merge(row.size().name(), 1, Integer::sum);
        }
    }
}
