package fr.raict.localstack.mongo;

import java.util.Iterator;

import org.jspecify.annotations.Nullable;

/**
 * Documents among which are all that match a query, in some order. It can be left and taken up again on a later snapshot,
 * where it goes on behind the last one taken.
 */
interface Scan {
    /** A document by its position, with its row if that was at hand. */
    record Found(long position, byte @Nullable [] row) {}

    Iterator<Found> rest(Snapshot snapshot);

    /** Whether every document found matches the query. */
    boolean covers();

    /** The index it reads, if it does. */
    default @Nullable OrderedIndex index() {
        return null;
    }
}
