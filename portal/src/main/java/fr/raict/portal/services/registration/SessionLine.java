package fr.raict.portal.services.registration;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * How full a workshop is.
 *
 * @param startsAt null while it has no place in the programme
 */
public record SessionLine(UUID workshop, String title, @Nullable Instant startsAt, int capacity, int seated,
        int waiting, int free) {

    /** What comes first. */
    public enum Sort {
        PROGRAMME, TITLE, FREE, WAITING
    }
}
