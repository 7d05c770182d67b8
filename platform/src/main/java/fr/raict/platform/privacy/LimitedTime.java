package fr.raict.platform.privacy;

import java.time.Instant;
import java.time.Period;

/** A kind of personal data that a service keeps for a time and no longer. */
public interface LimitedTime {

    /** Names the setting {@code raict.retention.<kind>}, a period by ISO 8601. */
    String kind();

    /** How long it is kept where nothing else is set. */
    Period keptFor();

    /**
     * Erases some of what is as old. Two instances that do so at once do no harm.
     *
     * @return how many it erased; as many as it may when there may be more
     */
    int eraseThoseBefore(Instant time, int atMost);
}
