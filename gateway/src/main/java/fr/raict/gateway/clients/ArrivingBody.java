package fr.raict.gateway.clients;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.BooleanSupplier;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;

import fr.raict.gateway.clients.ClientLimits.Deadline;

/** The bytes of a body as they come. Always true: takes at most twice the memory of what the client has really sent. */
final class ArrivingBody {

    /** An attribute of the request: whether more can be read without waiting, which the servlet's stream does not tell. */
    static final String MORE = ArrivingBody.class.getName() + ".more";

    private static final int FIRST = 1_024;

    private final HttpServletRequest request;
    private final ServletInputStream stream;
    private final int most;
    private byte[] bytes;
    private int size;
    private boolean ended;

    ArrivingBody(HttpServletRequest request, int most) throws IOException {
        this.request = request;
        this.stream = request.getInputStream();
        this.most = most;
        this.bytes = new byte[Math.min(most, FIRST)];
    }

    /** Reads without waiting. A body in chunks is always waited for: half the head of a chunk counts as more to read. */
    boolean hasArrived() throws IOException {
        while (request.getContentLengthLong() >= 0 && !isWhole() && hasMore()) {
            readMore();
        }
        return isWhole();
    }

    int awaitEnd(Deadline deadline) throws IOException {
        while (!isWhole()) {
            if (deadline.isOver(size)) {
                throw new ClientBodies.TooSlow();
            }
            readMore();
        }
        return size;
    }

    byte[] bytes() {
        return size == bytes.length ? bytes : Arrays.copyOf(bytes, size);
    }

    private boolean isWhole() {
        return ended || size == most || stream.isFinished();
    }

    private boolean hasMore() throws IOException {
        return stream.available() > 0
                || request.getAttribute(MORE) instanceof BooleanSupplier more && more.getAsBoolean();
    }

    private void readMore() throws IOException {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.min(most, 2 * size));
        }
        var read = stream.read(bytes, size, bytes.length - size);
        ended = read < 0;
        size += Math.max(read, 0);
    }
}
