package fr.raict.localstack.mongo;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import de.bwaldvogel.mongo.bson.Document;
import fr.raict.localstack.mongo.Scan.Found;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.RootReference;
import org.h2.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A collection, with one index, as it was at one moment between two commands. Valid as long as a version of the store is
 * registered that is not younger.
 */
final class Snapshot {
    private final StoredDocuments documents;
    private final RootReference<Long, byte[]> rows;
    private final RootReference<byte[], byte[]> parts;
    private final @Nullable RootReference<byte[], Value> keys;
    private final Touched touched = Touched.current();

    Snapshot(StoredDocuments documents, @Nullable OrderedIndex index) {
        this.documents = documents;
        this.rows = documents.rows().flushAndGetRoot();
        this.parts = documents.parts().flushAndGetRoot();
        this.keys = index == null ? null : index.entries().flushAndGetRoot();
    }

    RootReference<Long, byte[]> rows() {
        return rows;
    }

    RootReference<byte[], Value> keys() {
        return Objects.requireNonNull(keys);
    }

    /** A new document each time, so that what a caller does to it changes nothing stored; null if it has been removed. */
    @Nullable
    Document document(Found found) {
        var row = found.row() == null ? documents.rows().get(rows.root, found.position()) : found.row();
        return row == null
                ? null
                : StoredDocuments.decode(row,
                        (field, length) -> touched.of(field, elements(found.position(), field, length)));
    }

    private List<StoredElement> elements(long position, String field, int length) {
        MVMap<byte[], byte[]> map = documents.parts();
        return StoredDocuments.keys(position, field, length).stream()
                .flatMap(key -> StoredElement.elementsOf(map.get(parts.root, key)).stream())
                .collect(Collectors.toList());
    }
}
