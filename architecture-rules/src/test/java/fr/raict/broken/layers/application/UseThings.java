package fr.raict.broken.layers.application;

import fr.raict.broken.layers.persistence.MongoThings;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.web.client.RestClient;

class UseThings {
    Class<?>[] used = {MongoThings.class, MongoTemplate.class, RestClient.class};
}
