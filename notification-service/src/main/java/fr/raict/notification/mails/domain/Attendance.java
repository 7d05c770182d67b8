package fr.raict.notification.mails.domain;

import org.jspecify.annotations.Nullable;

/**
 * How people take part in a workshop.
 *
 * @param link
 *            by which they do from afar, as the event says; absent while there is none
 */
public record Attendance(Mode mode, @Nullable String link) {

    /** Where people take part from. */
    public enum Mode {
        ON_SITE, REMOTE, HYBRID
    }
}
