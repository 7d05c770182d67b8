package fr.raict.registration.seating.persistence;

import fr.raict.platform.outbox.OutboxCollection;
import fr.raict.platform.undelivered.UndeliveredMailsConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration
@Import(UndeliveredMailsConfiguration.class)
class PersistenceConfiguration {

    @Bean
    OutboxCollection seatBookOutboxes() {
        return new OutboxCollection(MongoSeatBooks.COLLECTION);
    }
}
