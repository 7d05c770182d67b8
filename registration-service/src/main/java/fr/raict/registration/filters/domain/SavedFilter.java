package fr.raict.registration.filters.domain;

import java.util.Map;
import java.util.UUID;

import fr.raict.values.Bounded;

/**
 * How an organiser narrows a list, under a name of theirs.
 *
 * @param query names and values as the page of the list has them in its address
 */
public record SavedFilter(UUID id, String name, List list,
        @Bounded(most = SavedFilter.MOST_VALUES, because = "a page has no more fields to narrow its list") Map<String, String> query) {

    /** Of one account: as many as there is room for above a list. */
    public static final int MOST = 20;
    public static final int MOST_VALUES = 12;

    /** Which list it narrows. */
    public enum List {
        REGISTRATIONS, PEOPLE
    }

    public SavedFilter {
        query = Map.copyOf(query);
    }
}
