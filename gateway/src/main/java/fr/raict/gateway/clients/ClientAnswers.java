package fr.raict.gateway.clients;

import java.io.IOException;
import java.io.OutputStream;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

/**
 * Gives out answers. Meanwhile their requests hold no slot, are counted in all and for the client's address, and have a
 * deadline for the whole.
 */
@Component
public class ClientAnswers {

    /** Between two looks at the clock. What the system keeps for a client takes an answer of this size at once. */
    private static final int PIECE = 8_192;

    private final ClientLimits limits;
    private final RequestSlots slots;
    private final Places places;

    ClientAnswers(ClientLimits limits, RequestSlots slots) {
        this.limits = limits;
        this.slots = slots;
        this.places = new Places(limits.slowAnswers(), limits.slowAnswersPerAddress());
    }

    /**
     * Sends what {@code content} gives, up to its first empty piece.
     *
     * @return false, and nothing is sent, if as many answers are being given out already as there may be
     * @throws IOException if the client takes it too slowly, or has gone
     */
    public boolean give(HttpServletRequest request, Content content, OutputStream client) throws IOException {
        var network = ClientNetwork.of(request.getRemoteAddr());
        if (!places.take(network)) {
            return false;
        }
        try {
            return slots.outside(() -> giveInTime(content, client));
        } finally {
            places.giveBack(network);
        }
    }

    /** What is left in the server's own buffers; without a place, from within the slot. */
    void finish(String address, RequestSlots.Exchange<Boolean> rest) throws IOException {
        var network = ClientNetwork.of(address);
        if (!places.take(network)) {
            rest.go();
            return;
        }
        try {
            slots.outside(rest);
        } finally {
            places.giveBack(network);
        }
    }

    private boolean giveInTime(Content content, OutputStream client) throws IOException {
        var deadline = limits.deadline();
        var given = 0L;
        for (var part = content.next(); part.length > 0; part = content.next()) {
            for (var from = 0; from < part.length; from += PIECE) {
                if (deadline.isOver(given)) {
                    throw new TooSlow();
                }
                var piece = Math.min(PIECE, part.length - from);
                client.write(part, from, piece);
                given += piece;
            }
        }
        return true;
    }

    /** An answer, part by part. */
    @FunctionalInterface
    public interface Content {

        byte[] next() throws IOException;
    }

    /** The answer is broken off: its client took it too slowly. */
    static final class TooSlow extends IOException {

        TooSlow() {
            super("The answer is taken too slowly");
        }
    }
}
