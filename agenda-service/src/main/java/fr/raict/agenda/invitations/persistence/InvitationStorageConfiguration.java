package fr.raict.agenda.invitations.persistence;

import fr.raict.platform.outbox.OutboxCollection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has the outboxes of invitations swept. */
@Configuration(proxyBeanMethods = false)
class InvitationStorageConfiguration {

    @Bean
    OutboxCollection invitationOutboxes() { return new OutboxCollection(InvitationDocument.COLLECTION); }
}
