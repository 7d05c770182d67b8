package fr.raict.platform.privacy;

import java.time.Instant;
import java.time.Period;

import fr.raict.platform.consumption.DeadLetters;

/** A record that nobody replayed in three months is not needed, and may name somebody. */
final class OldDeadLetters implements LimitedTime {

    private final DeadLetters deadLetters;

    OldDeadLetters(DeadLetters deadLetters) {
        this.deadLetters = deadLetters;
    }

    @Override
    public String kind() {
        return "dead-letters";
    }

    @Override
    public Period keptFor() {
        return Period.ofDays(90);
    }

    /** All at once: they are few. */
    @Override
    public int eraseThoseBefore(Instant time, int atMost) {
        deadLetters.removeThoseBefore(time);
        return 0;
    }
}
