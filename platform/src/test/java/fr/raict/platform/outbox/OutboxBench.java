package fr.raict.platform.outbox;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import fr.raict.contracts.Person;
import fr.raict.contracts.agenda.v1.ExpertChanged;
import fr.raict.contracts.agenda.v1.ExpertEvent;
import fr.raict.measuring.Comparison;
import fr.raict.measuring.Comparisons;
import fr.raict.measuring.ConstantRate;
import fr.raict.measuring.Target;
import fr.raict.platform.aggregates.AggregateStore;
import fr.raict.platform.events.EventCodec;
import fr.raict.testsupport.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** From a write to whoever consumes its event, beside the same event given to Kafka at once and stored nowhere. */
@IntegrationTest
@Import(OutboxBench.Listening.class)
class OutboxBench {

    private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 5);
    private static final Path RESULT = Path.of("../target/benchmarks/outbox.json");
    private static final int PER_SECOND = 100;
    private static final Duration TIME = Duration.ofSeconds(10);
    private static final int WRITES = 100;
    private static final int EVENTS_PER_WRITE = 100;

    @Autowired
    AggregateStore store;
    @Autowired
    KafkaTemplate<String, byte[]> kafka;
    @Autowired
    EventCodec codec;
    @Autowired
    Arrivals arrivals;

    /** Who waits for which event. */
    static final class Arrivals {
        private final Map<UUID, CompletableFuture<Void>> awaited = new ConcurrentHashMap<>();

        CompletableFuture<Void> of(ExpertChanged event) {
            return awaited.computeIfAbsent(event.eventId(), _ -> new CompletableFuture<>());
        }

        @KafkaListener(id = "outbox-bench", topics = ExpertEvent.TOPIC)
        void on(ExpertEvent event) {
            var waiting = awaited.remove(event.eventId());
            if (waiting != null) {
                waiting.complete(null);
            }
        }
    }

    @TestConfiguration
    static class Listening {
        @Bean
        Arrivals arrivals() {
            return new Arrivals();
        }
    }

    @Test
    void compareWithAPlainProducer() {
        var latency = Comparison.inTurns(ROUNDS, "write → Kafka → consumer: p99 at 100/s", "ms",
                () -> p99(this::write), "a plain producer", () -> p99(this::send), Target.atMostMore(20));
        var throughput = Comparison.inTurns(ROUNDS, "write → Kafka → consumer, 100 events a write", "/s",
                () -> perSecond(this::write), "a plain producer", () -> perSecond(this::send),
                Target.atLeastTimes(0.8));

        new Comparisons(List.of(latency, throughput)).write(RESULT);
    }

    private interface Way {
        void take(List<ExpertChanged> events);
    }

    private void write(List<ExpertChanged> events) {
        store.save(Ledger.create(), events);
    }

    private void send(List<ExpertChanged> events) {
        events.forEach(event -> kafka.send(codec.toRecord(OutboxEntry.of(event, codec))));
    }

    private double p99(Way way) {
        var latencies = ConstantRate.of(PER_SECOND, TIME, () -> {
            var event = event(UUID.randomUUID(), 1);
            var arrival = arrivals.of(event);
            way.take(List.of(event));
            arrival.orTimeout(30, TimeUnit.SECONDS).join();
        });
        assertThat(latencies.getTotalCount()).isEqualTo(PER_SECOND * TIME.toSeconds());
        return ConstantRate.percentileInMillis(latencies, 99);
    }

    private double perSecond(Way way) {
        var arrived = new ArrayList<CompletableFuture<Void>>();
        var begun = System.nanoTime();
        for (var write = 0; write < WRITES; write++) {
            var expert = UUID.randomUUID();
            var events = IntStream.rangeClosed(1, EVENTS_PER_WRITE).mapToObj(number -> event(expert, number)).toList();
            events.forEach(event -> arrived.add(arrivals.of(event)));
            way.take(events);
        }
        CompletableFuture.allOf(arrived.toArray(CompletableFuture[]::new))
                .orTimeout(120, TimeUnit.SECONDS).join();
        return WRITES * EVENTS_PER_WRITE / ((System.nanoTime() - begun) / 1e9);
    }

    private static ExpertChanged event(UUID expert, long sequence) {
        return new ExpertChanged(UUID.randomUUID(), sequence, Instant.parse("2026-11-02T09:00:00Z"),
                new Person(expert, "Awa", "Diop", "awa.diop@example.org", "fr"));
    }
}
