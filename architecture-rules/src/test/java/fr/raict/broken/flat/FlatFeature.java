package fr.raict.broken.flat;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.web.client.RestClient;

class FlatFeature {
    Class<?>[] used = {ProducerRecord.class, MongoTemplate.class, RestClient.class};
}
