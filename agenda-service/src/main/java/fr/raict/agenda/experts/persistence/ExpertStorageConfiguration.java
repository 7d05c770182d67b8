package fr.raict.agenda.experts.persistence;

import fr.raict.platform.outbox.OutboxCollection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has the outboxes of experts swept. */
@Configuration(proxyBeanMethods = false)
class ExpertStorageConfiguration {

    @Bean
    OutboxCollection expertOutboxes() { return new OutboxCollection(ExpertDocument.COLLECTION); }
}
