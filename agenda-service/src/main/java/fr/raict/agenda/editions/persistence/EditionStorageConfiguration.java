package fr.raict.agenda.editions.persistence;

import fr.raict.platform.outbox.OutboxCollection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has the outboxes of editions swept. */
@Configuration(proxyBeanMethods = false)
class EditionStorageConfiguration {

    @Bean
    OutboxCollection editionOutboxes() { return new OutboxCollection(EditionDocument.COLLECTION); }
}
