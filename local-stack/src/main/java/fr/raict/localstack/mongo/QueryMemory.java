package fr.raict.localstack.mongo;

import java.util.Collection;
import java.util.Map;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import org.jspecify.annotations.Nullable;

/**
 * What queries may hold in memory because they cannot stream it: sort keys, groups, results that wait for their reader. In
 * bytes, estimated; each query has a bound, and all that run or wait at the same time have one together.
 */
final class QueryMemory {
    /** The account of the command that a thread executes, if its intermediate results count. */
    static final ScopedValue<Account> CURRENT = ScopedValue.newInstance();

    private static final QueryMemory UNBOUNDED = new QueryMemory(Long.MAX_VALUE, Long.MAX_VALUE);

    private static final int OBJECT = 48;

    private final long perQuery;
    private final long together;
    private long held;

    QueryMemory(long perQuery, long together) {
        this.perQuery = perQuery;
        this.together = together;
    }

    /** An eighth of the heap for one query, a quarter for all: 32 and 64 MB of the 256 MB that the process has. */
    static QueryMemory ofHeap() {
        long heap = Runtime.getRuntime().maxMemory();
        return new QueryMemory(Math.min(heap / 8, 100L << 20), heap / 4);
    }

    private synchronized void take(long bytes) {
        if (held + bytes > together) {
            throw exceeded("queries together", together);
        }
        held += bytes;
    }

    private synchronized void giveBack(long bytes) {
        held -= bytes;
    }

    synchronized long held() {
        return held;
    }

    private static MongoServerError exceeded(String what, long limit) {
        return new MongoServerError(292, "QueryExceededMemoryLimitNoDiskUseAllowed", what + " may hold "
                + (limit >> 10) + " kB in memory; use an index that has the order, a limit, or a narrower filter");
    }

    /** What one query holds. Used by one thread at a time. */
    final class Account implements AutoCloseable {
        private long mine;

        /** @throws MongoServerError with code 292 if it would be too much */
        void charge(long bytes) {
            if (mine + bytes > perQuery) {
                throw exceeded("a query", perQuery);
            }
            take(bytes);
            mine += bytes;
        }

        /** A document that somebody collects. */
        Document charged(Document document) {
            if (QueryMemory.this != UNBOUNDED) {
                charge(sizeOf(document));
            }
            return document;
        }

        long charged() {
            return mine;
        }

        void reduceTo(long bytes) {
            giveBack(mine - bytes);
            mine = bytes;
        }

        @Override
        public void close() {
            reduceTo(0);
        }
    }

    /** Of a command whose results nobody collects there is no account. */
    static Account current() {
        return CURRENT.isBound() ? CURRENT.get() : UNBOUNDED.open();
    }

    Account open() {
        return new Account();
    }

    /** About how many bytes a value takes as an object. */
    static long sizeOf(@Nullable Object value) {
        return switch (value) {
            case null -> 0;
            case String text -> OBJECT + text.length();
            case Map<?, ?> fields -> {
                long size = 2 * OBJECT;
                for (var entry : fields.entrySet()) {
                    size += OBJECT + sizeOf(entry.getValue());
                }
                yield size;
            }
            case Collection<?> elements -> {
                long size = OBJECT;
                for (var element : elements) {
                    size += 8 + sizeOf(element);
                }
                yield size;
            }
            case Object[] elements -> sizeOf(java.util.Arrays.asList(elements));
            default -> OBJECT / 2;
        };
    }
}
