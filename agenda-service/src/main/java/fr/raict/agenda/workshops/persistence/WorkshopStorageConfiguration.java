package fr.raict.agenda.workshops.persistence;

import fr.raict.platform.outbox.OutboxCollection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has the outboxes of workshops swept. */
@Configuration(proxyBeanMethods = false)
class WorkshopStorageConfiguration {

    @Bean
    OutboxCollection workshopOutboxes() { return new OutboxCollection(WorkshopDocument.COLLECTION); }
}
