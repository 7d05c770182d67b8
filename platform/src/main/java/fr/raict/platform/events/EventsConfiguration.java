package fr.raict.platform.events;

import java.net.URI;

import fr.raict.contracts.EventFamilies;
import fr.raict.contracts.Topic;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;

/** Knows the events of the contracts and creates their topics where they are missing. */
@AutoConfiguration
@Import(TopicCreation.class)
public class EventsConfiguration {

    /** Parallel consumers per topic at most; more can be added while no order across keys is needed. */
    public static final int PARTITIONS = 6;

    @Bean
    EventCodec eventCodec(@Value("${spring.application.name}") String service) {
        return new EventCodec(EventFamilies.ALL, URI.create("/" + service));
    }

    @Bean
    NewTopics eventTopics(@Value("${raict.kafka.replicas:1}") int replicas) {
        return new NewTopics(EventFamilies.ALL.stream().map(family -> family.getAnnotation(Topic.class))
                .map(topic -> {
                    var builder = TopicBuilder.name(topic.value()).partitions(PARTITIONS).replicas(replicas);
                    return topic.compacted() ? builder.compact().build() : builder.build();
                }).toArray(org.apache.kafka.clients.admin.NewTopic[]::new));
    }
}
