package fr.raict.agenda.invitations.persistence;

import fr.raict.platform.outbox.OutboxCollection;
import fr.raict.platform.undelivered.UndeliveredMailsConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Has the outboxes of invitations swept, and mails about them that did not arrive remembered. */
@Configuration(proxyBeanMethods = false)
@Import(UndeliveredMailsConfiguration.class)
class InvitationStorageConfiguration {

    @Bean
    OutboxCollection invitationOutboxes() { return new OutboxCollection(InvitationDocument.COLLECTION); }
}
