package fr.raict.broken.layers.persistence;

import fr.raict.broken.layers.messaging.SomeListener;
import org.apache.kafka.clients.producer.ProducerRecord;

public class MongoThings {
    Class<?>[] used = {SomeListener.class, ProducerRecord.class};
}
