package fr.raict.platform.consumption;

import java.time.Duration;

import fr.raict.platform.events.EventsConfiguration;
import fr.raict.platform.events.UnreadableEvent;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.converter.ConversionException;

/** Wires the consumption of events; Boot's listener container factory picks these beans up. */
@AutoConfiguration(after = EventsConfiguration.class, beforeName = "org.springframework.boot.kafka.autoconfigure.KafkaAnnotationDrivenConfiguration")
@Import({CloudEventConverter.class, DeadLetters.class, DeadLettersController.class})
public class ConsumptionConfiguration {

    /**
     * Compacted: a replayed dead letter, or one about somebody who was erased, is deleted by its key, and its bytes are
     * gone a day later. One partition, as there should be few.
     */
    @Bean
    NewTopics deadLetterTopics(@Value(DeadLetters.TOPIC) String topic,
            @Value("${raict.kafka.replicas:1}") int replicas) {
        return new NewTopics(TopicBuilder.name(topic).partitions(1).replicas(replicas).compact()
                .config(TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG, Long.toString(Duration.ofDays(1).toMillis()))
                .build());
    }

    @Bean
    DefaultErrorHandler eventErrorHandler(KafkaTemplate<String, byte[]> kafka, @Value(DeadLetters.TOPIC) String topic) {
        var handler = new DefaultErrorHandler(new DeadLetterRecoverer(kafka, topic));
        handler.addNotRetryableExceptions(UnreadableEvent.class, ConversionException.class);
        handler.setBackOffFunction((_, failure) -> Backoffs.forFailure(failure));
        return handler;
    }
}
