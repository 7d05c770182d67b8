package fr.raict.gateway.clients;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How many clients are served at once, and how long they may keep the gateway waiting. Zero of the first three means as
 * many as the heap holds.
 *
 * @param slots requests worked on at once
 * @param slow requests and answers at once that wait for their client
 * @param connections open at once, idle ones included
 * @param connectionsPerAddress of one address, unless it is a trusted proxy's: 300 people with six each fit in
 * @param slowPerAddress bodies of one client's address that are waited for at once
 * @param idle the longest silence between two requests
 * @param patience for a request line and its headers, for a body besides its length, for each piece of an answer
 * @param slowest a body's least number of bytes per second
 */
@ConfigurationProperties("raict.clients")
public record ClientLimits(
        @DefaultValue("0") int slots,
        @DefaultValue("0") int slow,
        @DefaultValue("0") int connections,
        @DefaultValue("2000") int connectionsPerAddress,
        @DefaultValue("300") int slowPerAddress,
        @DefaultValue("60s") Duration idle,
        @DefaultValue("10s") Duration patience,
        @DefaultValue("16KB") DataSize slowest) {

    /** Assumed, not measured: some 65 MB were live after a crowd had gone. */
    private static final long EVERYTHING_ELSE = DataSize.ofMegabytes(88).toBytes();

    /** Measured earlier: buffers of server and client, and the stack, while a request waits for its upstream. */
    private static final long ONE_SLOT = DataSize.ofKilobytes(200).toBytes();
    /** Reckoned from the sizes of buffers, not measured: Tomcat's request and response, a piece of a body or answer, the stack. */
    private static final long ONE_SLOW = DataSize.ofKilobytes(100).toBytes();
    /** Reckoned, not measured: a socket's buffers and its entry here. */
    private static final long ONE_CONNECTION = DataSize.ofKilobytes(8).toBytes();

    private static final int FEWEST = 64;
    private static final int MOST = 4_000;

    public ClientLimits {
        var heap = Runtime.getRuntime().maxMemory() - EVERYTHING_ELSE;
        slots = slots > 0 ? slots : fitting(heap / 2, ONE_SLOT);
        slow = slow > 0 ? slow : fitting(heap / 4, ONE_SLOW);
        connections = connections > 0 ? connections : 4 * fitting(heap / 4, 4 * ONE_CONNECTION);
    }

    private static int fitting(long share, long one) {
        return (int) Math.clamp(share / one, FEWEST, MOST);
    }

    /** For a whole body of that many bytes. */
    Duration patienceFor(long bytes) {
        return patience.plusSeconds(bytes / slowest.toBytes());
    }
}
