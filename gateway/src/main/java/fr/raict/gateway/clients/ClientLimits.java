package fr.raict.gateway.clients;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How many clients are served at once, and how long they may keep the gateway waiting.
 *
 * @param slots requests worked on at once; zero means as many as the heap holds
 * @param slowBodies bodies at once that did not come with their headers
 * @param slowBodiesPerAddress of one client's address
 * @param slowAnswers answers being given out at once
 * @param slowAnswersPerAddress of one client's address
 * @param patience for a body or an answer besides its length, and the longest silence within
 *            either or within headers
 * @param slowest the least number of bytes per second of what a client sends or takes
 */
@ConfigurationProperties("raict.clients")
public record ClientLimits(
        @DefaultValue("0") int slots,
        @DefaultValue("400") int slowBodies,
        @DefaultValue("100") int slowBodiesPerAddress,
        @DefaultValue("200") int slowAnswers,
        @DefaultValue("100") int slowAnswersPerAddress,
        @DefaultValue("10s") Duration patience,
        @DefaultValue("16KB") DataSize slowest) {

    /** Measured: buffers of server and client, and the stack, while a request waits for its upstream. */
    private static final long ONE_REQUEST = DataSize.ofKilobytes(200).toBytes();
    /** Measured: the server's buffers and the stack, with a small beginning of the body. */
    private static final long ONE_SLOW_BODY = DataSize.ofKilobytes(90).toBytes();
    /** The same with the 32 KB of an answer that are in memory. */
    private static final long ONE_SLOW_ANSWER = DataSize.ofKilobytes(122).toBytes();
    private static final long EVERYTHING_ELSE = DataSize.ofMegabytes(96).toBytes();
    private static final long FEWEST = 64;
    private static final long MOST = 4_000;

    public ClientLimits {
        slots = slots > 0 ? slots : slots(Runtime.getRuntime().maxMemory(), slowBodies, slowAnswers);
    }

    /** As many as the heap holds beside all clients that may be waited for. */
    static int slots(long heap, int slowBodies, int slowAnswers) {
        var waits = slowBodies * ONE_SLOW_BODY + slowAnswers * ONE_SLOW_ANSWER;
        return (int) Math.clamp((heap - EVERYTHING_ELSE - waits) / ONE_REQUEST, FEWEST, MOST);
    }

    /** From now on, for bytes that are counted as they pass. */
    Deadline deadline() {
        return new Deadline(System.nanoTime(), patience, slowest);
    }

    /** Ends a wait however the bytes trickle: each second beyond the patience must have brought its share. */
    record Deadline(long begun, Duration patience, DataSize slowest) {

        boolean isOver(long bytes) {
            var allowed = patience.plusMillis(bytes * 1_000 / slowest.toBytes());
            return System.nanoTime() - begun > allowed.toNanos();
        }
    }
}
