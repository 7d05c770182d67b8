package fr.raict.localstack.mongo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.CursorNotFoundException;
import io.netty.channel.Channel;

/**
 * Answers whose readers have not read all. At most 1,000: one more closes the one that has waited longest. One closes when
 * nobody has read it for ten minutes, as in MongoDB, and with the connection that read it last.
 */
final class OpenCursors {
    private static final int MOST = 1_000;
    private static final Duration LONGEST_IDLE = Duration.ofMinutes(10);
    /** As in MongoDB, if the client asks for no number. */
    private static final int FIRST_BATCH = 101;

    private record Open(long id, String namespace, Answer answer, Channel channel, long since) {}

    /** Who waited longest comes first. */
    private final Map<Long, Open> waiting = new LinkedHashMap<>();
    private long lastId;

    /** The reply to a query: its first documents, and a cursor if there may be more. */
    Document first(Channel channel, String namespace, Answer answer, Document query) {
        var options = query.get("cursor") instanceof Document cursor ? cursor : query;
        int batch = options.get("batchSize") instanceof Number number ? number.intValue() : FIRST_BATCH;
        long id = newId();
        return reply(new Open(id, namespace, answer, channel, 0), "firstBatch", batch,
                Utils.isTrue(query.get("singleBatch")));
    }

    /** The reply to {@code getMore}. */
    Document more(Channel channel, Document query) {
        long id = ((Number) Objects.requireNonNull(query.get("getMore"))).longValue();
        int batch = query.get("batchSize") instanceof Number number && number.intValue() > 0 ? number.intValue()
                : Integer.MAX_VALUE;
        var open = remove(id);
        if (open == null) {
            throw new CursorNotFoundException(id);
        }
        return reply(new Open(id, open.namespace, open.answer, channel, 0), "nextBatch", batch, false);
    }

    private Document reply(Open open, String name, int most, boolean onlyOne) {
        boolean stays = false;
        try {
            var documents = open.answer.next(most);
            stays = !onlyOne && !open.answer.isComplete();
            var cursor = new Document("id", stays ? open.id : 0L).append("ns", open.namespace).append(name, documents);
            return new Document("cursor", cursor).append("ok", 1.0);
        } finally {
            if (stays) {
                keep(open);
            } else {
                open.answer.close();
            }
        }
    }

    private synchronized long newId() {
        return ++lastId;
    }

    private synchronized @org.jspecify.annotations.Nullable Open remove(long id) {
        return waiting.remove(id);
    }

    private synchronized void keep(Open open) {
        long now = System.nanoTime();
        waiting.put(open.id, new Open(open.id, open.namespace, open.answer, open.channel, now));
        boolean tooMany = waiting.size() > MOST;
        var longest = waiting.values().iterator().next();
        closeIf(other -> now - other.since > LONGEST_IDLE.toNanos() || (tooMany && other == longest));
        if (!open.channel.isActive()) {
            close(open.channel);
        } // it was closed meanwhile
    }

    synchronized void close(Channel channel) {
        closeIf(open -> open.channel == channel);
    }

    synchronized void closeAll() {
        closeIf(_ -> true);
    }

    private void closeIf(Predicate<Open> condition) {
        for (Iterator<Open> each = waiting.values().iterator(); each.hasNext();) {
            var open = each.next();
            if (condition.test(open)) {
                open.answer.close();
                each.remove();
            }
        }
    }

    /** The reply to {@code killCursors}. */
    Document kill(List<?> ids) {
        var killed = new ArrayList<Object>();
        var unknown = new ArrayList<Object>();
        for (var id : ids) {
            var open = remove(((Number) id).longValue());
            if (open != null) {
                open.answer.close();
            }
            (open == null ? unknown : killed).add(id);
        }
        return new Document("cursorsKilled", killed).append("cursorsNotFound", unknown)
                .append("cursorsAlive", List.of()).append("cursorsUnknown", List.of()).append("ok", 1.0);
    }

    synchronized int count() {
        return waiting.size();
    }
}
