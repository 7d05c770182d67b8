package fr.raict.localstack.mongo;

import java.util.Iterator;

/** Documents at known positions, in that order. */
final class ListedScan implements Scan {
    private final long[] positions;
    private int taken;

    ListedScan(long[] positions) {
        this.positions = positions;
    }

    boolean isSingle() {
        return positions.length <= 1;
    }

    @Override
    public boolean covers() {
        return false;
    }

    @Override
    public Iterator<Found> rest(Snapshot snapshot) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return taken < positions.length;
            }

            @Override
            public Found next() {
                return new Found(positions[taken++], null);
            }
        };
    }
}
