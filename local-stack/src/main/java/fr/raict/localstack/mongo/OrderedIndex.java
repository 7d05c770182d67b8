package fr.raict.localstack.mongo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.CannotIndexParallelArraysError;
import org.h2.mvstore.MVMap;
import org.h2.value.Value;
import org.h2.value.ValueNull;
import org.jspecify.annotations.Nullable;

/**
 * An index without constraint, in the file of the store: one key per document, made of the values of its fields and the
 * document's position, in order. A document with an array has a key per element. Always true: each document has a key, and
 * the keys of a commit are those of its documents.
 */
final class OrderedIndex extends Index<Long> {
    /** Begins the keys that say something of the index itself: a field has had arrays, or values whose bytes are inexact. */
    private static final byte NOTE = 0;
    private static final byte ARRAY = 1;
    private static final byte INEXACT = 2;

    private final MVMap<byte[], Value> keys;
    private final List<IndexField> fields;
    private final boolean[] arrays;
    private final boolean[] inexact;

    OrderedIndex(MVMap<byte[], Value> keys, String name, List<IndexKey> key) {
        super(name, key, true); // for the server underneath: it does not know all positions
        this.keys = keys;
        this.fields = key.stream().map(IndexField::of).toList();
        this.arrays = noted(ARRAY);
        this.inexact = noted(INEXACT);
    }

    private boolean[] noted(byte what) {
        var noted = new boolean[fields.size()];
        for (int i = 0; i < noted.length; i++) {
            noted[i] = keys.containsKey(new byte[]{NOTE, what, (byte) i});
        }
        return noted;
    }

    MVMap<byte[], Value> entries() {
        return keys;
    }

    List<IndexField> fields() {
        return fields;
    }

    /** Whether every document has one value in the field, and its bytes are exact. */
    boolean isPlain(int field) {
        return !arrays[field] && !inexact[field] && !fields.get(field).isPositional();
    }

    boolean hasArrays(int field) {
        return arrays[field];
    }

    /** How many keys there are from one to before the other, which costs two look-ups. */
    long count(byte[] from, byte[] to) {
        return Math.max(0, rank(to) - rank(from));
    }

    private long rank(byte[] key) {
        long index = keys.getKeyIndex(key);
        return index < 0 ? -index - 1 : index;
    }

    @Override
    public void add(Document document, Long position, MongoCollection<Long> collection) {
        for (var key : keysOf(document, position)) {
            keys.put(key, ValueNull.INSTANCE);
        }
    }

    /** The server underneath asks for the removal of a document whose position it does not tell. */
    @Override
    public @Nullable Long remove(Document document) {
        return null;
    }

    void remove(Document document, Long position) {
        keysOf(document, position).forEach(keys::remove);
    }

    @Override
    public void updateInPlace(Document before, Document after, Long position, MongoCollection<Long> collection) {
        var old = sorted(keysOf(before, position));
        var present = sorted(keysOf(after, position));
        old.stream().filter(key -> !present.contains(key)).forEach(keys::remove);
        present.stream().filter(key -> !old.contains(key)).forEach(key -> keys.put(key, ValueNull.INSTANCE));
    }

    private static Set<byte[]> sorted(List<byte[]> keys) {
        var sorted = new TreeSet<byte[]>(Arrays::compare);
        sorted.addAll(keys);
        return sorted;
    }

    private List<byte[]> keysOf(Document document, long position) {
        var keys = List.of(new byte[0]);
        for (int i = 0; i < fields.size(); i++) {
            var values = FieldValues.of(document, fields.get(i).path());
            note(values.isArray(), arrays, ARRAY, i);
            note(!values.isExact(), inexact, INEXACT, i);
            keys = product(keys, fields.get(i).stored(values.bytes()));
        }
        return product(keys, List.of(bytes(position)));
    }

    private void note(boolean is, boolean[] noted, byte what, int field) {
        if (is && !noted[field]) {
            keys.put(new byte[]{NOTE, what, (byte) field}, ValueNull.INSTANCE);
            noted[field] = true;
        }
    }

    static List<byte[]> product(List<byte[]> beginnings, List<byte[]> endings) {
        var product = new ArrayList<byte[]>(beginnings.size() * endings.size());
        for (var beginning : beginnings) {
            for (var ending : endings) {
                product.add(concatenated(beginning, ending));
            }
        }
        return product;
    }

    static byte[] concatenated(byte[] beginning, byte[] ending) {
        var whole = Arrays.copyOf(beginning, beginning.length + ending.length);
        System.arraycopy(ending, 0, whole, beginning.length, ending.length);
        return whole;
    }

    private static byte[] bytes(long position) {
        return java.nio.ByteBuffer.allocate(Long.BYTES).putLong(position).array();
    }

    static long position(byte[] key) {
        return java.nio.ByteBuffer.wrap(key).getLong(key.length - Long.BYTES);
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Long> collection) {
        var several = fields.stream().filter(field -> FieldValues.of(document, field.path()).isSeveral())
                .map(IndexField::name).toList();
        if (several.size() > 1) {
            throw new CannotIndexParallelArraysError(several);
        }
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Long> collection) {
        checkAdd(after, collection);
    }

    @Override
    public @Nullable Long getPosition(Document document) {
        return null;
    }

    /** {@link IndexScan} takes the place of these two. */
    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<Long> getPositions(Document query) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long getCount() {
        return keys.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public void drop() {
        keys.clear();
    }

    /** The index's scan for a query, if it can narrow it or has its order. */
    Optional<IndexScan> scan(Filter filter, Order order) {
        return new IndexPlan(this, filter, order).scan();
    }
}
