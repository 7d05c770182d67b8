package fr.raict.platform.outbox;

import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;

import fr.raict.platform.events.EventCodec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaTemplate;

/**
 * Hands events to Kafka once the write that carried them is acknowledged. One thread keeps the order per document; the
 * producer never gives an event up while the process lives, so a broker that is away delays events and reorders none.
 */
public final class OutboxRelay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);

    private final KafkaTemplate<String, byte[]> kafka;
    private final EventCodec codec;
    private final SentEvents sent;
    private final OutboxTrimmer trimmer;
    private final BlockingQueue<Pending> queue = new LinkedBlockingQueue<>();
    private final Set<String> inFlight = ConcurrentHashMap.newKeySet();
    private volatile Thread worker = new Thread();
    private volatile boolean running;

    OutboxRelay(KafkaTemplate<String, byte[]> kafka, EventCodec codec, SentEvents sent, OutboxTrimmer trimmer) {
        this.kafka = kafka;
        this.codec = codec;
        this.sent = sent;
        this.trimmer = trimmer;
    }

    private record Pending(DocumentAddress document, List<OutboxEntry> outbox) {
    }

    /** Call after the write is acknowledged, with the whole outbox as written. Never blocks. */
    public void relay(DocumentAddress document, List<OutboxEntry> outbox) {
        if (!outbox.isEmpty()) queue.add(new Pending(document, outbox));
    }

    private void run() {
        try {
            while (running) {
                var pending = queue.take();
                for (var entry : pending.outbox()) send(pending.document(), entry);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(DocumentAddress document, OutboxEntry entry) throws InterruptedException {
        if (sent.contains(entry.eventId()) || !inFlight.add(entry.eventId())) return;
        while (running) {
            try {
                kafka.send(codec.toRecord(entry)).whenComplete((_, failure) -> settle(document, entry, failure));
                return;
            } catch (KafkaException e) {
                LOG.warn("Kafka does not take events, trying again: {}", e.getMessage());
                Thread.sleep(200);
            }
        }
        inFlight.remove(entry.eventId());
    }

    private void settle(DocumentAddress document, OutboxEntry entry, Throwable failure) {
        if (failure == null) {
            sent.add(entry.eventId());
            trimmer.sent(document, entry.eventId());
        } else {
            LOG.error("Event {} of {} stays in its outbox", entry.eventId(), document, failure);
        }
        inFlight.remove(entry.eventId());
    }

    @Override
    public void start() {
        running = true;
        worker = Thread.ofVirtual().name("outbox-relay").start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        worker.interrupt();
    }

    @Override
    public boolean isRunning() { return running; }

    /** Stops after the listeners and the web server, which still raise events. */
    @Override
    public int getPhase() { return Integer.MIN_VALUE + 1000; }
}
