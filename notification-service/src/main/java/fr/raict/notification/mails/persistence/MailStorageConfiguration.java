package fr.raict.notification.mails.persistence;

import fr.raict.platform.outbox.OutboxCollection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Mails carry the events about their failures. */
@Configuration(proxyBeanMethods = false)
class MailStorageConfiguration {

    @Bean
    OutboxCollection mailOutbox() {
        return new OutboxCollection(MailDocument.COLLECTION);
    }
}
