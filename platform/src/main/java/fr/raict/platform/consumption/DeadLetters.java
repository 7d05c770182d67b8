package fr.raict.platform.consumption;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.KafkaHeaders;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The records put aside and not yet replayed, read from the dead-letter topic itself. */
public final class DeadLetters {

    private static final Duration POLL = Duration.ofMillis(500);
    private static final Set<String> ADDED_WHEN_PUT_ASIDE = Set.of(DeadLetterRecoverer.ORIGINAL_KEY);
    private static final String ADDED_BY_SPRING = "kafka_dlt-";

    private final ConsumerFactory<String, byte[]> consumers;
    private final KafkaTemplate<String, byte[]> kafka;
    private final DeadLetterTopic topic;

    DeadLetters(ConsumerFactory<String, byte[]> consumers, KafkaTemplate<String, byte[]> kafka, DeadLetterTopic topic) {
        this.consumers = consumers;
        this.kafka = kafka;
        this.topic = topic;
    }

    /** Oldest first. */
    public List<DeadLetter> list() {
        return records().values().stream().map(DeadLetters::deadLetter).toList();
    }

    /**
     * Sends the record to its topic once more, to be processed again by every consumer, and forgets it here.
     *
     * @return whether there was such a dead letter
     */
    public boolean replay(String id) {
        var found = Optional.ofNullable(records().get(id));
        found.ifPresent(record -> {
            kafka.send(original(record)).join();
            kafka.send(new ProducerRecord<>(topic.name(), 0, id, null)).join();
        });
        return found.isPresent();
    }

    private SequencedMap<String, ConsumerRecord<String, byte[]>> records() {
        var partition = new TopicPartition(topic.name(), 0);
        var found = new LinkedHashMap<String, ConsumerRecord<String, byte[]>>();
        try (var consumer = consumers.createConsumer("dead-letters-" + UUID.randomUUID(), null)) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            while (consumer.position(partition) < end) {
                for (var record : consumer.poll(POLL)) {
                    if (record.value() == null) found.remove(record.key());
                    else
                        found.put(record.key(), record);
                }
            }
        }
        return found;
    }

    private static DeadLetter deadLetter(ConsumerRecord<String, byte[]> record) {
        return new DeadLetter(record.key(), text(record, KafkaHeaders.DLT_ORIGINAL_TOPIC).orElse("unknown"),
                text(record, DeadLetterRecoverer.ORIGINAL_KEY).orElse(null), text(record, "ce_type").orElse(null),
                text(record, KafkaHeaders.DLT_EXCEPTION_CAUSE_FQCN).orElse("unknown") + ": "
                        + text(record, KafkaHeaders.DLT_EXCEPTION_MESSAGE).orElse(""),
                Instant.ofEpochMilli(record.timestamp()), new String(record.value(), UTF_8));
    }

    private static ProducerRecord<String, byte[]> original(ConsumerRecord<String, byte[]> record) {
        var headers = new RecordHeaders();
        record.headers().forEach(header -> {
            if (!header.key().startsWith(ADDED_BY_SPRING) && !ADDED_WHEN_PUT_ASIDE.contains(header.key()))
                headers.add(header);
        });
        return new ProducerRecord<>(text(record, KafkaHeaders.DLT_ORIGINAL_TOPIC).orElseThrow(), null,
                text(record, DeadLetterRecoverer.ORIGINAL_KEY).orElse(null), record.value(), headers);
    }

    private static Optional<String> text(ConsumerRecord<?, ?> record, String header) {
        return Optional.ofNullable(record.headers().lastHeader(header)).map(found -> new String(found.value(), UTF_8));
    }
}
