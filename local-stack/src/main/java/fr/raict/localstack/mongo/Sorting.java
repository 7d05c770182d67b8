package fr.raict.localstack.mongo;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Sorts documents by what they are compared by and where they are, without keeping them. With a limit no more than that
 * many are kept; without one all are, and the query is refused when they exceed its memory.
 */
final class Sorting {
    private record Place(@Nullable Object[] values, long position, long size) {}

    private final Order order;
    private final long wanted;
    private final QueryMemory.Account memory;
    private final Comparator<Place> inOrder;
    private final PriorityQueue<Place> lastFirst;

    /** @param wanted as many from the beginning are asked for */
    Sorting(Order order, long wanted, QueryMemory.Account memory) {
        this.order = order;
        this.wanted = wanted;
        this.memory = memory;
        this.inOrder = Comparator.comparing(Place::values, order.comparator()).thenComparingLong(Place::position);
        this.lastFirst = new PriorityQueue<>(inOrder.reversed());
    }

    void add(Document document, long position) {
        var values = order.values(document);
        var place = new Place(values, position, 64 + QueryMemory.sizeOf(values));
        if (lastFirst.size() < wanted) {
            memory.charge(place.size);
            lastFirst.add(place);
        } else if (wanted > 0 && inOrder.compare(place, lastFirst.element()) < 0) {
            memory.reduceTo(memory.charged() - lastFirst.remove().size);
            memory.charge(place.size);
            lastFirst.add(place);
        }
    }

    /** The positions in order without the first ones. Nothing but these is held any longer. */
    long[] positions(long skip) {
        var places = lastFirst.toArray(Place[]::new);
        lastFirst.clear();
        Arrays.sort(places, inOrder);
        var positions = Arrays.stream(places).skip(skip).mapToLong(Place::position).toArray();
        memory.reduceTo((long) Long.BYTES * positions.length);
        return positions;
    }
}
