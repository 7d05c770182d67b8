package fr.raict.registration.filters.persistence;

import java.util.List;
import java.util.UUID;

import fr.raict.registration.filters.application.SavedFilters;
import fr.raict.registration.filters.domain.SavedFilter;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** One document an account; each change is one update that holds to the bound by its condition. */
@Repository
class MongoSavedFilters implements SavedFilters {

    private static final String ID = "_id";
    private static final String FILTERS = "filters";
    private static final String FILTER_IDS = FILTERS + "._id";

    private final MongoOperations mongo;

    MongoSavedFilters(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<SavedFilter> of(String account) {
        var found = mongo.findById(account, FiltersDocument.class);
        return found == null ? List.of() : found.filters();
    }

    @Override
    public boolean keep(String account, SavedFilter filter) {
        return isReplaced(account, filter) || isAdded(account, filter);
    }

    private boolean isReplaced(String account, SavedFilter filter) {
        return mongo.updateFirst(query(where(ID).is(account).and(FILTER_IDS).is(filter.id())),
                new Update().set(FILTERS + ".$", filter), FiltersDocument.class).getMatchedCount() > 0;
    }

    /** With as many as may be, the document does not match and would be made once more, which its id forbids. */
    private boolean isAdded(String account, SavedFilter filter) {
        try {
            mongo.upsert(query(where(ID).is(account).and(FILTER_IDS).ne(filter.id())
                    .and(FILTERS + "." + (SavedFilter.MOST - 1)).exists(false)),
                    new Update().push(FILTERS, filter), FiltersDocument.class);
            return true;
        } catch (DuplicateKeyException e) {
            return isReplaced(account, filter); // by the same request, sent twice at once
        }
    }

    @Override
    public void remove(String account, UUID filter) {
        mongo.updateFirst(query(where(ID).is(account)), new Update().pull(FILTERS, new Document(ID, filter)),
                FiltersDocument.class);
    }
}
