package fr.raict.localstack.mongo;

import java.nio.file.Path;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import de.bwaldvogel.mongo.MongoServer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

class StoredCollectionIT {

    private static final int DOCUMENTS = 40;
    private static final int LARGE = 100_000;
    private static final int UPDATES = 10;

    @Test
    void writesNoNeighboursOfALargeDocumentThatChanges(@TempDir Path directory) {
        var file = StoreFile.open(directory);
        var server = new MongoServer(new StoredBackend(file, () -> {}));
        try (var client = MongoClients.create(server.bindAndGetConnectionString())) {
            var books = client.getDatabase("registration").getCollection("books");
            growUpTogether(books);

            for (var update = 0; update < UPDATES; update++) {
                books.updateOne(eq(3), set("version", update));
            }

            // A version that is written stands beside the one before until it is complete.
            assertThat(file.store().getFileStore().size()).isLessThan((DOCUMENTS + 20) * LARGE);
            assertThat(books.find(eq(3)).first()).containsEntry("version", UPDATES - 1);
            assertThat(books.countDocuments()).isEqualTo(DOCUMENTS);
        } finally {
            server.shutdownNow();
        }
    }

    private static void growUpTogether(MongoCollection<Document> books) {
        for (var id = 0; id < DOCUMENTS; id++) {
            books.insertOne(new Document("_id", id));
        }
        for (var id = 0; id < DOCUMENTS; id++) {
            books.updateOne(eq(id), set("entries", "x".repeat(LARGE)));
        }
    }
}
