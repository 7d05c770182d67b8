package fr.raict.registration.seating.application;

import org.jspecify.annotations.Nullable;

/** No answer in time; the request may have been carried out, and repeating it with its key tells. */
public final class SeatingUnavailable extends RuntimeException {

    SeatingUnavailable(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }
}
