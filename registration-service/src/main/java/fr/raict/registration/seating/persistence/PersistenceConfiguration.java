package fr.raict.registration.seating.persistence;

import fr.raict.platform.outbox.OutboxCollection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class PersistenceConfiguration {

    @Bean
    OutboxCollection seatBookOutboxes() {
        return new OutboxCollection(MongoSeatBooks.COLLECTION);
    }
}
