package fr.raict.registration.wishes.persistence;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.wishes.application.AllocationRun;
import fr.raict.registration.wishes.application.AllocationRun.State;
import fr.raict.registration.wishes.application.AllocationRuns;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** One document for each edition, that of its last run. */
@Repository
class MongoAllocationRuns implements AllocationRuns {

    private static final String RUN = "run";

    private final MongoOperations mongo;

    MongoAllocationRuns(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** As stored. */
    @Document("allocation_runs")
    record RunDocument(@Id UUID id, @Indexed(useGeneratedName = true) UUID run, long seed, State state, int percent,
            Instant aliveAt) {

        static RunDocument of(AllocationRun run) {
            return new RunDocument(run.edition().value(), run.id(), run.seed(), run.state(), run.percent(),
                    run.aliveAt());
        }

        AllocationRun toRun() {
            return new AllocationRun(new EditionId(id), run, seed, state, percent, aliveAt);
        }
    }

    @Override
    public Optional<AllocationRun> find(EditionId edition) {
        return Optional.ofNullable(mongo.findById(edition.value(), RunDocument.class)).map(RunDocument::toRun);
    }

    @Override
    public boolean begin(AllocationRun run, @Nullable AllocationRun before) {
        if (before != null) {
            return mongo.replace(query(where("_id").is(run.edition().value()).and(RUN).is(before.id())),
                    RunDocument.of(run)).getMatchedCount() > 0;
        }
        try {
            mongo.insert(RunDocument.of(run));
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    @Override
    public void isAlive(UUID run, Instant now) {
        write(run, Update.update("aliveAt", now));
    }

    @Override
    public void advance(UUID run, int percent) {
        write(run, Update.update("percent", percent));
    }

    @Override
    public void end(UUID run, State state) {
        write(run, Update.update("state", state).set("percent", 100));
    }

    /** Nothing where another one took its place. */
    private void write(UUID run, Update update) {
        mongo.updateFirst(query(where(RUN).is(run)), update, RunDocument.class);
    }

    @Override
    public void forget(EditionId edition) {
        mongo.remove(query(where("_id").is(edition.value())), RunDocument.class);
    }
}
