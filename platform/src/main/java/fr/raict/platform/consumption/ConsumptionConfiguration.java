package fr.raict.platform.consumption;

import java.time.Clock;

import fr.raict.platform.events.EventCodec;
import fr.raict.platform.events.EventsConfiguration;
import fr.raict.platform.events.UnreadableEvent;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.converter.ConversionException;
import org.springframework.kafka.support.converter.RecordMessageConverter;

/** Wires the consumption of events; Boot's listener container factory picks these beans up. */
@AutoConfiguration(after = EventsConfiguration.class, beforeName = "org.springframework.boot.kafka.autoconfigure.KafkaAnnotationDrivenConfiguration")
public class ConsumptionConfiguration {

    @Bean
    RecordMessageConverter cloudEventConverter(EventCodec codec) { return new CloudEventConverter(codec); }

    @Bean
    DeadLetterTopic deadLetterTopic(@Value("${spring.application.name}") String service) {
        return new DeadLetterTopic(service + ".dead-letter");
    }

    /** Compacted: a replayed dead letter is deleted by its key. One partition, as there should be few. */
    @Bean
    NewTopics deadLetterTopics(DeadLetterTopic topic, @Value("${raict.kafka.replicas:1}") int replicas) {
        return new NewTopics(TopicBuilder.name(topic.name()).partitions(1).replicas(replicas).compact().build());
    }

    @Bean
    DefaultErrorHandler eventErrorHandler(KafkaTemplate<String, byte[]> kafka, DeadLetterTopic topic) {
        var handler = new DefaultErrorHandler(new DeadLetterRecoverer(kafka, topic));
        handler.addNotRetryableExceptions(UnreadableEvent.class, ConversionException.class);
        handler.setBackOffFunction((_, failure) -> Backoffs.forFailure(failure));
        return handler;
    }

    @Bean
    DeadLetters deadLetters(ConsumerFactory<String, byte[]> consumers, KafkaTemplate<String, byte[]> kafka,
            DeadLetterTopic topic, Clock clock) {
        return new DeadLetters(consumers, kafka, topic, clock);
    }

    @Bean
    DeadLettersController deadLettersController(DeadLetters deadLetters) {
        return new DeadLettersController(deadLetters);
    }
}
