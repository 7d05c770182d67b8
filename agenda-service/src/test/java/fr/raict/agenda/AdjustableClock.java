package fr.raict.agenda;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.springframework.stereotype.Component;

/** The service's clock in tests: it goes on by itself and can be put forward. */
@Component
public class AdjustableClock extends Clock {

    private final Clock machine = Clock.systemUTC();
    private volatile Duration ahead = Duration.ZERO;

    public void putForward(Duration duration) { ahead = ahead.plus(duration); }

    public void reset() { ahead = Duration.ZERO; }

    @Override
    public Instant instant() { return machine.instant().plus(ahead); }

    @Override
    public ZoneId getZone() { return ZoneOffset.UTC; }

    @Override
    public Clock withZone(ZoneId zone) { throw new UnsupportedOperationException(); }
}
