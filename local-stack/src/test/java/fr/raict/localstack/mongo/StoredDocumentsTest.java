package fr.raict.localstack.mongo;

import java.util.Collections;

import de.bwaldvogel.mongo.bson.Document;
import fr.raict.localstack.mongo.Scan.Found;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.LongDataType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StoredDocumentsTest {
    private static final Found BOOK = new Found(1, null);

    private final MVStore store = MVStore.open(null);
    private final StoredDocuments documents = new StoredDocuments(
            store.openMap("rows",
                    new MVMap.Builder<Long, byte[]>().keyType(LongDataType.INSTANCE)
                            .valueType(ByteArrayDataType.INSTANCE)),
            store.openMap("parts", new MVMap.Builder<byte[], byte[]>().keyType(ByteArrayDataType.INSTANCE)
                    .valueType(ByteArrayDataType.INSTANCE)));

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void showsASnapshotTheArrayOfItsMoment() {
        documents.add(1, book(1, 200));
        var snapshot = new Snapshot(documents, null);

        documents.update(1, book(1, 200), book(2, 100));

        assertThat(snapshot.document(BOOK)).isEqualTo(book(1, 200));
        assertThat(new Snapshot(documents, null).document(BOOK)).isEqualTo(book(2, 100));
    }

    private static Document book(int version, int entries) {
        return new Document("version", version).append("entries",
                Collections.nCopies(entries, new Document("writtenBy", version)));
    }
}
