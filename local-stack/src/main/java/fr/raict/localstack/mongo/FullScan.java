package fr.raict.localstack.mongo;

import java.util.Iterator;

import org.h2.mvstore.Cursor;
import org.jspecify.annotations.Nullable;

/** All documents in the order in which they were inserted, or the last first. */
final class FullScan implements Scan {
    private final boolean backwards;
    private @Nullable Long last;

    FullScan(boolean backwards) {
        this.backwards = backwards;
    }

    @Override
    public boolean covers() {
        return false;
    }

    @Override
    public Iterator<Found> rest(Snapshot snapshot) {
        var from = last == null ? null : Long.valueOf(backwards ? last - 1 : last + 1);
        var cursor = new Cursor<>(snapshot.rows(), from, null, backwards);
        return new Lookahead<>() {
            @Override
            @Nullable
            Found find() {
                return cursor.hasNext() ? new Found(cursor.next(), cursor.getValue()) : null;
            }

            @Override
            void taken(Found found) {
                last = found.position();
            }
        };
    }
}
