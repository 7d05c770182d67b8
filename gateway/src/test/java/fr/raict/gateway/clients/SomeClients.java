package fr.raict.gateway.clients;

import java.time.Duration;

import org.springframework.util.unit.DataSize;

/** The gateway's patience with clients, outside of a running gateway. */
public final class SomeClients {

    private SomeClients() {}

    public static ClientBodies bodies() {
        var limits = new ClientLimits(1, 10, 5, 10, 5, Duration.ofSeconds(1), DataSize.ofKilobytes(16));
        return new ClientBodies(limits, new RequestSlots(limits));
    }
}
