package fr.raict.platform.consumption;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Puts a record aside unchanged, with its origin and cause in headers and an id of its own as the key. */
final class DeadLetterRecoverer extends DeadLetterPublishingRecoverer {

    /** Key of the record as it was consumed. */
    static final String ORIGINAL_KEY = "raict_original-key";

    DeadLetterRecoverer(KafkaTemplate<String, byte[]> kafka, String topic) {
        super(kafka, (_, _) -> new TopicPartition(topic, 0));
        setFailIfSendResultIsError(true);
    }

    @Override
    protected ProducerRecord<Object, Object> createProducerRecord(ConsumerRecord<?, ?> record,
            TopicPartition topicPartition, Headers headers, byte @Nullable [] key, byte @Nullable [] value) {
        if (record.key() instanceof String original) {
            headers.add(ORIGINAL_KEY, original.getBytes(UTF_8));
        }
        var id = "%s-%d-%d".formatted(record.topic(), record.partition(), record.offset());
        return new ProducerRecord<>(topicPartition.topic(), topicPartition.partition(), id, record.value(), headers);
    }
}
