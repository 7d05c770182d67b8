package fr.raict.platform.paging;

/**
 * Which page of a list.
 *
 * @param page from 0, at most {@value #LAST}
 * @param size entries on a page, from 1 to {@value #LARGEST}
 */
public record Paging(int page, int size) {

    public static final int LARGEST = 100;
    public static final int LAST = 1_000_000;

    public Paging {
        if (page < 0 || page > LAST || size < 1 || size > LARGEST) {
            throw new IllegalArgumentException("No page " + page + " of " + size);
        }
    }

    public int offset() {
        return page * size;
    }

    /** At least one. */
    public long pagesOf(long total) {
        return Math.max(1, Math.ceilDiv(total, size));
    }
}
