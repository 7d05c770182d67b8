package fr.raict.registration.lists.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.SeatBookSummary;
import fr.raict.registration.seating.domain.WorkshopId;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/**
 * The summaries in the store. They are long, asked for twice a second by whoever looks at a programme, and few change:
 * one is read again when it has another version.
 */
@Component
class StoredSummaries {

    /** Those of three editions of full size; with four hundred authorities, one takes some hundred kilobytes. */
    private static final int REMEMBERED_AT_MOST = 200;

    private final MongoOperations mongo;
    private final Cache<UUID, SeatBookSummary> remembered = Caffeine.newBuilder().maximumSize(REMEMBERED_AT_MOST)
            .build();

    StoredSummaries(MongoOperations mongo) {
        this.mongo = mongo;
    }

    List<SeatBookSummary> of(EditionId edition) {
        var found = new ArrayList<SeatBookSummary>();
        var outdated = new ArrayList<UUID>();
        for (var stored : versions(edition)) {
            var known = remembered.getIfPresent(stored.id());
            if (known != null && known.version() >= stored.version()) {
                found.add(known);
            } else {
                outdated.add(stored.id());
            }
        }
        found.addAll(read(outdated));
        return found;
    }

    void forget(WorkshopId workshop) {
        remembered.invalidate(workshop.value());
    }

    private record Version(UUID id, long version) {
    }

    private List<Version> versions(EditionId edition) {
        var heads = query(where("edition").is(edition.value()));
        heads.fields().include("version");
        return mongo.find(heads, Version.class, mongo.getCollectionName(SummaryDocument.class));
    }

    private Collection<SeatBookSummary> read(Collection<UUID> workshops) {
        if (workshops.isEmpty()) {
            return List.of();
        }
        var read = mongo.find(query(where("_id").in(workshops)), SummaryDocument.class).stream()
                .collect(Collectors.toMap(SummaryDocument::id, SummaryDocument::toSummary));
        remembered.putAll(read);
        return read.values();
    }
}
