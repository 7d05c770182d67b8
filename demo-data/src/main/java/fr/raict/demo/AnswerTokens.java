package fr.raict.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.raict.contracts.agenda.v1.InvitationEvent;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The answer links that experts get by mail, taken from the events that carry them to the mail. */
@Component
class AnswerTokens {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String brokers;
    private final JsonMapper json;
    private final Clock clock;

    AnswerTokens(@Value("${spring.kafka.bootstrap-servers}") String brokers, JsonMapper json, Clock clock) {
        this.brokers = brokers;
        this.json = json;
        this.clock = clock;
    }

    /** Waits until each of the invitations was sent, and gives its newest token. */
    Map<String, String> of(Set<String> invitations) {
        var tokens = new HashMap<String, String>();
        var deadline = clock.instant().plus(PATIENCE);
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers),
                new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(InvitationEvent.TOPIC).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition())).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(List.of());
            while (!tokens.keySet().containsAll(invitations)) {
                if (clock.instant().isAfter(deadline)) {
                    throw new IllegalStateException("not all invitations were sent");
                }
                for (var event : consumer.poll(Duration.ofMillis(200))) {
                    var token = json.readTree(event.value()).path("answerToken");
                    if (token.isString()) {
                        tokens.put(event.key(), token.asString());
                    }
                }
            }
        }
        return tokens;
    }
}
