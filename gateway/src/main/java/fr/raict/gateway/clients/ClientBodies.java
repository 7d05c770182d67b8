package fr.raict.gateway.clients;

import java.io.IOException;
import java.net.SocketTimeoutException;

import jakarta.servlet.http.HttpServletRequest;

import org.apache.catalina.connector.ClientAbortException;
import org.springframework.stereotype.Component;

/**
 * Reads bodies. One that has come with its headers costs nothing more; one that is waited for holds no slot, is counted
 * in all and for its client's address, and has a deadline.
 */
@Component
public class ClientBodies {

    private final ClientLimits limits;
    private final RequestSlots slots;
    private final Places places;

    ClientBodies(ClientLimits limits, RequestSlots slots) {
        this.limits = limits;
        this.slots = slots;
        this.places = new Places(limits.slowBodies(), limits.slowBodiesPerAddress());
    }

    /**
     * Reads until the end, or so many bytes.
     *
     * @throws TooSlow if it takes longer than it may
     * @throws TooMany if others are waited for already, of this client's address or in all
     */
    public byte[] read(HttpServletRequest request, int most) throws IOException {
        var body = new ArrivingBody(request, most);
        if (!body.hasArrived()) {
            await(request, () -> body.awaitEnd(limits.deadline()));
        }
        return body.bytes();
    }

    /** Reads and forgets, so that the client comes to read its answer. */
    public void drop(HttpServletRequest request, long most) throws IOException {
        await(request, () -> {
            var deadline = limits.deadline();
            var piece = new byte[8_192];
            var dropped = 0L;
            for (var read = 0; read >= 0 && dropped < most && !deadline.isOver(dropped); dropped += read) {
                read = request.getInputStream().read(piece);
            }
            return dropped;
        });
    }

    private <T> void await(HttpServletRequest request, RequestSlots.Exchange<T> reading) throws IOException {
        var network = ClientNetwork.of(request.getRemoteAddr());
        if (!places.take(network)) {
            throw new TooMany();
        }
        try {
            slots.outside(reading);
        } catch (ClientAbortException e) {
            throw e.getCause() instanceof SocketTimeoutException ? new TooSlow() : e;
        } finally {
            places.giveBack(network);
        }
    }

    /** A body took longer than it may. */
    public static final class TooSlow extends IOException {

        TooSlow() {
            super("The body comes too slowly");
        }
    }

    /** As many bodies are waited for as there may be. */
    public static final class TooMany extends IOException {

        TooMany() {
            super("Too many slow bodies");
        }
    }
}
