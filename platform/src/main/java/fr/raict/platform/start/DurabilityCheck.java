package fr.raict.platform.start;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.springframework.kafka.core.ProducerFactory;

/** Refuses to start a service that could lose what it acknowledged. */
final class DurabilityCheck {

    DurabilityCheck(MongoClient mongo, ProducerFactory<?, ?> producers) {
        var writes = mongo.getWriteConcern();
        require(writes.equals(WriteConcern.MAJORITY.withJournal(true)),
                "MongoDB writes need w:majority and j:true, not " + writes);
        var reads = mongo.getReadConcern();
        require(reads.equals(ReadConcern.MAJORITY), "MongoDB reads need the read concern majority, not " + reads);
        var producer = producers.getConfigurationProperties();
        require("all".equals(String.valueOf(producer.get(ProducerConfig.ACKS_CONFIG))),
                "Kafka producers need acks=all");
        require("true".equals(String.valueOf(producer.get(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG))),
                "Kafka producers need to be idempotent");
        require(String.valueOf(Integer.MAX_VALUE)
                .equals(String.valueOf(producer.get(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG))),
                "Kafka producers must never give up: later events would overtake");
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalStateException(message);
        }
    }
}
