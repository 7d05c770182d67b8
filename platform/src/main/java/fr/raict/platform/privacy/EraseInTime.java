package fr.raict.platform.privacy;

import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.annotation.Scheduled;

/** Erases what has been kept for as long as it may be, some at a time. A kind that fails keeps no other from its turn. */
final class EraseInTime {

    static final String SETTING = "raict.retention.";

    private static final Logger log = LoggerFactory.getLogger(EraseInTime.class);
    private static final int AT_ONCE = 500;
    /** What is left is for the next time: nobody shall notice that this works. */
    private static final int MOST_STEPS = 100;

    private final List<LimitedTime> kinds;
    private final Environment settings;
    private final Clock clock;

    /** @throws IllegalArgumentException when a setting is no period, or a negative one */
    EraseInTime(List<LimitedTime> kinds, Environment settings, Clock clock) {
        this.kinds = kinds;
        this.settings = settings;
        this.clock = clock;
        kinds.forEach(this::keptFor);
    }

    private Period keptFor(LimitedTime kind) {
        var set = settings.getProperty(SETTING + kind.kind());
        return set == null ? kind.keptFor() : period(kind, set);
    }

    private static Period period(LimitedTime kind, String set) {
        try {
            var period = Period.parse(set);
            if (!period.isNegative()) {
                return period;
            }
        } catch (DateTimeParseException e) {
            log.debug("No period", e);
        }
        throw new IllegalArgumentException(SETTING + kind.kind() + " is no period such as P3Y or P30D: " + set);
    }

    @Scheduled(initialDelayString = "${raict.retention.first-sweep:5m}", fixedDelayString = "${raict.retention.sweep-every:6h}")
    void eraseAll() {
        kinds.forEach(this::erase);
    }

    private void erase(LimitedTime kind) {
        var before = clock.instant().atZone(ZoneOffset.UTC).minus(keptFor(kind)).toInstant();
        try {
            var erased = 0;
            var step = AT_ONCE;
            for (var steps = 0; step == AT_ONCE && steps < MOST_STEPS; steps++) {
                step = kind.eraseThoseBefore(before, AT_ONCE);
                erased += step;
            }
            if (erased > 0) {
                log.info("Of {}, {} were erased after {}", kind.kind(), erased, keptFor(kind));
            }
        } catch (RuntimeException e) {
            log.warn("What is old of {} is erased later", kind.kind(), e);
        }
    }
}
