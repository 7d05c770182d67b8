package fr.raict.platform.outbox;

import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;

import fr.raict.platform.outbox.Backlog.Next;

/**
 * A window's events on their way to Kafka. Ends once, when each that was handed over is settled. Delivered is what was
 * acknowledged up to the first failure: what came after that is sent again, so that it follows.
 */
final class Delivery {

    private final Window window;
    private final Consumer<Delivery> end;
    private final BitSet acknowledged = new BitSet();
    /** Events not settled, and one more while events are being handed over. */
    private int open = 1;
    private boolean failed;

    Delivery(Window window, Consumer<Delivery> end) {
        this.window = window;
        this.end = end;
    }

    synchronized void handing() { open++; }

    void acknowledged(int position) {
        synchronized (this) {
            acknowledged.set(position);
        }
        settled();
    }

    void failed() {
        synchronized (this) {
            failed = true;
        }
        settled();
    }

    /** Kafka takes nothing for the moment, and so has nothing of the last one. */
    void refused() { settled(); }

    /** No more will be handed over. */
    void handedOver() { settled(); }

    private void settled() {
        synchronized (this) {
            if (--open > 0) {
                return;
            }
        }
        end.accept(this);
    }

    synchronized boolean hasFailed() { return failed; }

    synchronized List<OutboxEntry> delivered() { return window.entries().subList(0, acknowledged.nextClearBit(0)); }

    /** A failure leaves the document to the sweep, so that it is not repeated at once. */
    synchronized Next next() {
        if (failed) {
            return Next.LEAVE;
        }
        if (delivered().size() == window.entries().size()) {
            return window.rest() ? Next.AGAIN : Next.DONE;
        }
        return delivered().isEmpty() ? Next.REPEAT : Next.AGAIN;
    }
}
