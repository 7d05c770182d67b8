package fr.raict.gateway.clients;

import java.io.IOException;

import fr.raict.gateway.clients.ClientWait.For;
import org.springframework.stereotype.Component;

/** Waits for the client of the current request. Its slot serves others meanwhile, and the wait has an end. */
@Component
public class Patience {

    private final ClientConnections connections;
    private final ClientLimits limits;

    Patience(ClientConnections connections, ClientLimits limits) {
        this.connections = connections;
        this.limits = limits;
    }

    /**
     * Reads a whole body.
     *
     * @param most bytes it can have, which tell how long it may take
     * @throws TooSlow if it takes longer, or others need the place
     * @throws TooManySlow if its client's address keeps as many bodies waiting already as one may
     */
    public <T> T receiving(long most, Exchange<T> body) throws IOException {
        if (!ClientConnection.CURRENT.isBound()) {
            return body.go();
        }
        var connection = ClientConnection.CURRENT.get();
        if (connections.isFullOfSlowBodies(connection.client())) {
            throw new TooManySlow();
        }
        connection.await(ClientWait.of(For.BODY, limits.patienceFor(most)));
        try {
            return body.go();
        } catch (IOException e) {
            throw connection.isGivenUp() ? new TooSlow(e) : e;
        } finally {
            connection.work();
        }
    }

    /** Begins to send an answer, or its next piece. Until the request ends, its thread works without a slot. */
    public void sending() {
        if (ClientConnection.CURRENT.isBound()) {
            ClientConnection.CURRENT.get().await(ClientWait.of(For.ANSWER_TAKEN, limits.patience()));
        }
    }

    /** What is done to the streams of the current request. */
    @FunctionalInterface
    public interface Exchange<T> {

        T go() throws IOException;
    }

    /** The client took longer than it may. */
    public static final class TooSlow extends IOException {

        TooSlow(IOException end) {
            super("The client was too slow", end);
        }
    }

    /** Too many of the client's address are slow at once. */
    public static final class TooManySlow extends IOException {

        TooManySlow() {
            super("Too many slow clients of one address");
        }
    }
}
