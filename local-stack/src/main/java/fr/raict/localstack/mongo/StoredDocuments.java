package fr.raict.localstack.mongo;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.Unpooled;
import org.h2.mvstore.MVMap;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The documents of a collection, in a row each by position. A long array has rows of its own, its parts, so that changing an
 * element writes no more than the part it is in. Whether an array is in parts is said in the row of its document.
 */
final class StoredDocuments {
    /** Elements of a part. Arrays that fit in one stay with their document. */
    private static final int PART = 64;
    private static final int LARGE = 4_096;
    private static final Document NOTHING = new Document();

    /** BSON with empty arrays for those in parts. If there are any, the lengths of these follow, BSON as well. */
    private final MVMap<Long, byte[]> rows;
    private final MVMap<byte[], byte[]> parts;

    StoredDocuments(MVMap<Long, byte[]> rows, MVMap<byte[], byte[]> parts) {
        this.rows = rows;
        this.parts = parts;
    }

    MVMap<Long, byte[]> rows() {
        return rows;
    }

    MVMap<byte[], byte[]> parts() {
        return parts;
    }

    void add(long position, Document document) {
        update(position, NOTHING, document);
    }

    /** @param before what is stored; elements that are the same afterwards are not written again */
    void update(long position, Document before, Document after) {
        var row = encode(after);
        updateParts(position, before, after);
        put(rows, position, row);
    }

    void remove(long position, Document document) {
        updateParts(position, document, NOTHING);
        rows.remove(position);
    }

    private void updateParts(long position, Document before, Document after) {
        var old = longArrays(before);
        old.keySet().retainAll(lengths(position).keySet());
        var present = longArrays(after);
        old.forEach((field, array) -> updateParts(position, field, array, present.getOrDefault(field, List.of())));
        present.keySet().removeAll(old.keySet());
        present.forEach((field, array) -> updateParts(position, field, List.of(), array));
    }

    private void updateParts(long position, String field, List<?> before, List<?> after) {
        for (int part = 0; part < partsOf(Math.max(before.size(), after.size())); part++) {
            var present = elementsIn(part, after);
            if (present.isEmpty()) {
                parts.remove(key(position, field, part));
            } else if (!present.equals(elementsIn(part, before))) {
                put(parts, key(position, field, part), StoredElement.encode(present));
            }
        }
    }

    private static Map<String, List<?>> longArrays(Document document) {
        var arrays = new LinkedHashMap<String, List<?>>();
        document.forEach((field, value) -> {
            if (value instanceof List<?> array && array.size() > PART) {
                arrays.put(field, array);
            }
        });
        return arrays;
    }

    private static int partsOf(int elements) {
        return Math.ceilDiv(elements, PART);
    }

    private static List<?> elementsIn(int part, List<?> array) {
        return array.subList(Math.min(part * PART, array.size()), Math.min((part + 1) * PART, array.size()));
    }

    static byte[] key(long position, String field, int part) {
        var name = field.getBytes(UTF_8);
        return ByteBuffer.allocate(Long.BYTES + name.length + 1 + Integer.BYTES).putLong(position).put(name)
                .put((byte) 0).putInt(part).array();
    }

    /**
     * Each commit writes the changed pages as a whole, and the store splits one only when something is added to it. So what
     * grew large is added anew, or all that grew up beside it would be written with it.
     */
    private static <K> void put(MVMap<K, byte[]> map, K key, byte[] bytes) {
        if (bytes.length > LARGE) {
            map.remove(key);
        }
        map.put(key, bytes);
    }

    private static byte[] encode(Document document) {
        var arrays = longArrays(document);
        if (arrays.isEmpty()) {
            return Bson.encode(document);
        }
        var rest = document.clone();
        var lengths = new Document();
        arrays.forEach((field, array) -> {
            rest.put(field, List.of());
            lengths.put(field, array.size());
        });
        var row = Unpooled.buffer(LARGE);
        BsonEncoder.encodeDocument(rest, row);
        BsonEncoder.encodeDocument(lengths, row);
        return Bson.bytes(row);
    }

    /** @param arrays gives the elements of an array in parts by the name of its field and its length */
    static Document decode(byte[] row, BiFunction<String, Integer, List<?>> arrays) {
        var buffer = Unpooled.wrappedBuffer(row);
        var document = BsonDecoder.decodeBson(buffer);
        if (buffer.isReadable()) {
            BsonDecoder.decodeBson(buffer)
                    .forEach((field, length) -> document.put(field, arrays.apply(field, (int) length)));
        }
        return document;
    }

    /** The keys of the parts of an array. */
    static List<byte[]> keys(long position, String field, int length) {
        var keys = new ArrayList<byte[]>();
        for (int part = 0; part < partsOf(length); part++) {
            keys.add(key(position, field, part));
        }
        return keys;
    }

    /** The arrays in parts of a document, with their lengths. */
    private Document lengths(long position) {
        var row = rows.get(position);
        if (row == null) {
            return NOTHING;
        }
        var buffer = Unpooled.wrappedBuffer(row);
        buffer.skipBytes(buffer.getIntLE(0));
        return buffer.isReadable() ? BsonDecoder.decodeBson(buffer) : NOTHING;
    }

    /** In bytes, about as many as it takes as BSON. */
    long size(long position) {
        long size = Objects.requireNonNull(rows.get(position)).length;
        for (var array : lengths(position).entrySet()) {
            for (var key : keys(position, array.getKey(), (int) array.getValue())) {
                size += Objects.requireNonNull(parts.get(key)).length;
            }
        }
        return size;
    }

    long size() {
        return size(rows) + size(parts);
    }

    private static long size(MVMap<?, byte[]> map) {
        return map.values().stream().mapToLong(bytes -> bytes.length).sum();
    }
}
