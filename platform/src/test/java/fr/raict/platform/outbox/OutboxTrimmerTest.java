package fr.raict.platform.outbox;

import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

class OutboxTrimmerTest {

    private final BulkOperations bulk = mock();
    private final MongoOperations mongo = mock();
    private final OutboxTrimmer trimmer = new OutboxTrimmer(mongo);

    @Test
    void triesAgainInTheNextRoundWhatItCouldNotRemove() {
        when(mongo.bulkOps(BulkMode.UNORDERED, "books")).thenReturn(bulk);
        when(bulk.execute()).thenThrow(new DataAccessResourceFailureException("away")).thenReturn(null);
        trimmer.sent(new DocumentAddress("books", 1), "one");

        trimmer.trim();
        trimmer.trim();
        trimmer.trim();

        verify(bulk, times(2)).updateOne(any(Query.class),
                argThat((Update update) -> update.getUpdateObject().toString().contains("one")));
        verify(bulk, times(2)).execute();
    }
}
