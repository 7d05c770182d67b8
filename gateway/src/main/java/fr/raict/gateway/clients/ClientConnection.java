package fr.raict.gateway.clients;

import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import fr.raict.gateway.clients.ClientWait.For;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.jspecify.annotations.Nullable;

/**
 * A client's connection. Always true: either the gateway works for it, in a slot or in line for one, or it waits for its
 * client, without a slot and with a deadline.
 */
final class ClientConnection {

    static final ScopedValue<ClientConnection> CURRENT = ScopedValue.newInstance();

    private final SocketChannel socket;
    private final ClientNetwork peer;
    private final ClientLimits limits;
    private final RequestSlots slots;
    private final SlowClients slow;

    /** The client's own, once headers have named it behind a trusted proxy. */
    private volatile ClientNetwork client;
    private volatile @Nullable ClientWait wait;
    private volatile @Nullable ClientWait givenUp;
    private final AtomicBoolean begun = new AtomicBoolean();
    private boolean inSlot;

    ClientConnection(SocketChannel socket, ClientNetwork peer, ClientLimits limits, RequestSlots slots,
            SlowClients slow) {
        this.socket = socket;
        this.peer = peer;
        this.client = peer;
        this.limits = limits;
        this.slots = slots;
        this.slow = slow;
        this.wait = ClientWait.of(For.NEXT_REQUEST, limits.patience());
    }

    ClientNetwork peer() {
        return peer;
    }

    ClientNetwork client() {
        return client;
    }

    /** What the client is waited for now; null while it is not, or has been given up already. */
    @Nullable
    ClientWait openWait() {
        var now = wait;
        return now == givenUp ? null : now;
    }

    /** Whatever has arrived: a part of the headers, a request, several, or the end. */
    SocketState serve(Supplier<SocketState> arrived) {
        var before = wait;
        var after = SocketState.CLOSED;
        enter(before);
        waitFor(null);
        try {
            after = ScopedValue.where(CURRENT, this).call(arrived::get);
            return after;
        } finally {
            leaveSlot();
            if (after != SocketState.LONG) {
                ended();
            }
            waitFor(after == SocketState.LONG ? headers(before)
                    : ClientWait.of(For.NEXT_REQUEST, limits.idle()));
        }
    }

    private void enter(@Nullable ClientWait before) {
        if (before != null && before.what() == For.HEADERS) {
            slots.enterAgain();
        } else {
            slots.enter();
            begun.set(true);
        }
        inSlot = true;
    }

    private void ended() {
        if (begun.compareAndSet(true, false)) {
            slots.end();
        }
    }

    /** Headers that trickle have one deadline for all of them. */
    private ClientWait headers(@Nullable ClientWait before) {
        return before != null && before.what() == For.HEADERS ? before
                : ClientWait.of(For.HEADERS, limits.patience());
    }

    /** A request has been read up to its body. The one after it on the same connection has found the slot given back. */
    void begin(ClientNetwork from) {
        client = from;
        work();
    }

    /** What is left to do is up to the client: to take the rest of the answer, to send what nobody reads any more. */
    void end() {
        await(ClientWait.of(For.ANSWER_TAKEN, limits.patience()));
    }

    void await(ClientWait next) {
        leaveSlot();
        waitFor(next);
    }

    void work() {
        waitFor(null);
        if (!inSlot) {
            slots.enterAgain();
            inSlot = true;
        }
    }

    boolean isGivenUp() {
        return givenUp != null;
    }

    /**
     * By ending the socket's streams instead of closing it: Tomcat then finds the end by itself, on its own thread, and a
     * body that was waited for can still be answered.
     */
    void giveUp(ClientWait end) {
        if (end != wait) {
            return;
        }
        givenUp = end;
        try {
            if (end.what().isSending()) {
                socket.setOption(StandardSocketOptions.SO_LINGER, 0);
                socket.shutdownOutput();
            }
            socket.shutdownInput();
        } catch (IOException _) {
            // it is closed already
        }
    }

    void closed() {
        ended();
        waitFor(null);
    }

    private void leaveSlot() {
        if (inSlot) {
            inSlot = false;
            slots.leave();
        }
    }

    private synchronized void waitFor(@Nullable ClientWait next) {
        var costlyBefore = wait != null && wait.what().isCostly();
        var costlyNow = next != null && next.what().isCostly();
        wait = next;
        if (costlyNow && !costlyBefore) {
            slow.oneMore();
        } else if (costlyBefore && !costlyNow) {
            slow.oneLess();
        }
    }
}
