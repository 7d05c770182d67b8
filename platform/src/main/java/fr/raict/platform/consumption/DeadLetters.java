package fr.raict.platform.consumption;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.KafkaHeaders;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The records put aside and not yet replayed, read from the dead-letter topic itself: first which there are (at most
 * {@value #MOST_KNOWN}, by id), then those asked for, so that no more than {@value #MOST_LISTED} are in memory.
 */
public final class DeadLetters {

    /** Where a service puts the records it cannot process. */
    static final String TOPIC = "${spring.application.name}.dead-letter";

    static final int MOST_LISTED = 200;

    /** Bytes of a record that are shown. */
    private static final int MOST_SHOWN = 20_000;

    private static final int MOST_KNOWN = 50_000;
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration AT_MOST = Duration.ofSeconds(20);
    private static final String ADDED_BY_SPRING = "kafka_dlt-";

    private final ConsumerFactory<String, byte[]> consumers;
    private final KafkaTemplate<String, byte[]> kafka;
    private final TopicPartition partition;
    private final Clock clock;

    DeadLetters(ConsumerFactory<String, byte[]> consumers, KafkaTemplate<String, byte[]> kafka,
            @Value(TOPIC) String topic, Clock clock) {
        this.consumers = consumers;
        this.kafka = kafka;
        this.partition = new TopicPartition(topic, 0);
        this.clock = clock;
    }

    /**
     * The {@value #MOST_LISTED} oldest.
     *
     * @throws TransientDataAccessResourceException when Kafka does not answer in time
     */
    public List<DeadLetter> list() {
        return records(offsets -> offsets.values().stream().limit(MOST_LISTED).toList(), DeadLetters::deadLetter);
    }

    /**
     * Sends the record to its topic once more, to be processed again by every consumer, and forgets it here.
     *
     * @return whether there was such a dead letter
     * @throws TransientDataAccessResourceException when Kafka does not answer in time
     */
    public boolean replay(String id) {
        var found = records(offsets -> Stream.ofNullable(offsets.get(id)).toList(), record -> record).stream()
                .findFirst();
        found.ifPresent(record -> {
            kafka.send(original(record)).join();
            kafka.send(new ProducerRecord<>(partition.topic(), 0, id, null)).join();
        });
        return found.isPresent();
    }

    /**
     * Removes those whose data have what is looked for. Their bytes leave the topic with its next compaction.
     *
     * @throws TransientDataAccessResourceException when Kafka does not answer in time
     */
    public void removeThose(Predicate<String> mentioned) {
        removeRecords(record -> mentioned.test(new String(record.value(), UTF_8)));
    }

    /**
     * Removes those that were put aside before that time.
     *
     * @throws TransientDataAccessResourceException when Kafka does not answer in time
     */
    public void removeThoseBefore(Instant time) {
        removeRecords(record -> record.timestamp() < time.toEpochMilli());
    }

    private void removeRecords(Predicate<ConsumerRecord<String, byte[]>> unwanted) {
        try (var consumer = consumers.createConsumer("dead-letters-" + UUID.randomUUID(), null)) {
            consumer.assign(List.of(partition));
            var removed = new LinkedHashSet<String>();
            read(consumer, 0, end(consumer), record -> {
                if (record.value() == null) {
                    removed.remove(record.key());
                } else if (unwanted.test(record)) {
                    removed.add(record.key());
                } else {
                    removed.remove(record.key());
                }
            });
            removed.forEach(id -> kafka.send(new ProducerRecord<>(partition.topic(), 0, id, null)).join());
        } catch (TimeoutException e) {
            throw new TransientDataAccessResourceException("Kafka does not answer", e);
        }
    }

    /** @param wanted picks offsets, in their order, from those of all dead letters by id */
    private <T> List<T> records(Function<SequencedMap<String, Long>, List<Long>> wanted,
            Function<ConsumerRecord<String, byte[]>, T> kept) {
        try (var consumer = consumers.createConsumer("dead-letters-" + UUID.randomUUID(), null)) {
            consumer.assign(List.of(partition));
            var offsets = new LinkedHashMap<String, Long>();
            read(consumer, 0, end(consumer), record -> note(record, offsets));
            var picked = new LinkedHashSet<>(wanted.apply(offsets));
            var found = new ArrayList<T>();
            if (!picked.isEmpty()) {
                read(consumer, picked.getFirst(), picked.getLast() + 1, record -> {
                    if (picked.contains(record.offset())) {
                        found.add(kept.apply(record));
                    }
                });
            }
            return found;
        } catch (TimeoutException e) {
            throw new TransientDataAccessResourceException("Kafka does not answer", e);
        }
    }

    private long end(Consumer<String, byte[]> consumer) {
        return consumer.endOffsets(List.of(partition), AT_MOST).getOrDefault(partition, 0L);
    }

    private void read(Consumer<String, byte[]> consumer, long from, long end,
            java.util.function.Consumer<ConsumerRecord<String, byte[]>> reader) {
        var deadline = clock.instant().plus(AT_MOST);
        consumer.seek(partition, from);
        while (consumer.position(partition, AT_MOST) < end) {
            if (clock.instant().isAfter(deadline)) {
                throw new TimeoutException("Reading dead letters takes too long");
            }
            consumer.poll(POLL).forEach(reader);
        }
    }

    private static void note(ConsumerRecord<String, byte[]> record, SequencedMap<String, Long> offsets) {
        if (record.value() == null) {
            offsets.remove(record.key());
        } else if (offsets.size() < MOST_KNOWN) {
            offsets.put(record.key(), record.offset());
        }
    }

    private static DeadLetter deadLetter(ConsumerRecord<String, byte[]> record) {
        return new DeadLetter(record.key(), text(record, KafkaHeaders.DLT_ORIGINAL_TOPIC).orElse("unknown"),
                text(record, DeadLetterRecoverer.ORIGINAL_KEY).orElse(null), text(record, "ce_type").orElse(null),
                text(record, KafkaHeaders.DLT_EXCEPTION_CAUSE_FQCN).orElse("unknown") + ": "
                        + text(record, KafkaHeaders.DLT_EXCEPTION_MESSAGE).orElse(""),
                Instant.ofEpochMilli(record.timestamp()), shown(record.value()));
    }

    private static String shown(byte[] data) {
        return new String(data, 0, Math.min(data.length, MOST_SHOWN), UTF_8);
    }

    private static ProducerRecord<String, byte[]> original(ConsumerRecord<String, byte[]> record) {
        var headers = new RecordHeaders();
        record.headers().forEach(header -> {
            if (!header.key().startsWith(ADDED_BY_SPRING) && !header.key().equals(DeadLetterRecoverer.ORIGINAL_KEY)) {
                headers.add(header);
            }
        });
        return new ProducerRecord<>(text(record, KafkaHeaders.DLT_ORIGINAL_TOPIC).orElseThrow(), null,
                text(record, DeadLetterRecoverer.ORIGINAL_KEY).orElse(null), record.value(), headers);
    }

    private static Optional<String> text(ConsumerRecord<?, ?> record, String header) {
        return Optional.ofNullable(record.headers().lastHeader(header)).map(found -> new String(found.value(), UTF_8));
    }
}
