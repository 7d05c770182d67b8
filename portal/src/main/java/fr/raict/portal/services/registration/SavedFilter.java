package fr.raict.portal.services.registration;

import java.util.Map;
import java.util.UUID;

/**
 * How an organiser narrows a list, under a name of theirs.
 *
 * @param query names and values as the page of the list has them in its address
 */
public record SavedFilter(UUID id, String name, Of list, Map<String, String> query) {

    /** Which list it narrows. */
    public enum Of {
        REGISTRATIONS, PEOPLE
    }

    /** What is kept under an id. */
    public record Request(String name, Of list, Map<String, String> query) {}
}
