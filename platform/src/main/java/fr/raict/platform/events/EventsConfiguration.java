package fr.raict.platform.events;

import java.net.URI;
import java.time.Duration;

import fr.raict.contracts.EventFamilies;
import fr.raict.contracts.Topic;
import org.apache.kafka.common.config.TopicConfig;
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

    /** Events name people, so none stays for longer than a service may be away. */
    private static final Duration KEPT_FOR = Duration.ofDays(7);

    /** How long what a newer event of a compacted topic replaces may still be there. */
    private static final Duration OUTDATED_FOR = Duration.ofDays(1);

    @Bean
    EventCodec eventCodec(@Value("${spring.application.name}") String service) {
        return new EventCodec(EventFamilies.ALL, URI.create("/" + service));
    }

    @Bean
    NewTopics eventTopics(@Value("${raict.kafka.replicas:1}") int replicas) {
        return new NewTopics(EventFamilies.ALL.stream().map(family -> family.getAnnotation(Topic.class))
                .map(topic -> {
                    var builder = TopicBuilder.name(topic.value()).partitions(PARTITIONS).replicas(replicas);
                    return topic.compacted()
                            ? builder.compact().config(TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG, millis(OUTDATED_FOR))
                                    .build()
                            : builder.config(TopicConfig.RETENTION_MS_CONFIG, millis(KEPT_FOR)).build();
                }).toArray(org.apache.kafka.clients.admin.NewTopic[]::new));
    }

    private static String millis(Duration duration) {
        return Long.toString(duration.toMillis());
    }
}
