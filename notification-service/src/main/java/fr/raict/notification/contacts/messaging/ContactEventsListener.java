package fr.raict.notification.contacts.messaging;

import fr.raict.contracts.agenda.v1.EditionEvent;
import fr.raict.contracts.agenda.v1.ExpertEvent;
import fr.raict.notification.contacts.application.CurrentAddresses;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Keeps what editions and experts say of their address; both topics are compacted, so a new instance learns all. */
@Component
class ContactEventsListener {
    private final CurrentAddresses addresses;

    ContactEventsListener(CurrentAddresses addresses) {
        this.addresses = addresses;
    }

    @KafkaListener(id = "notification.edition", topics = EditionEvent.TOPIC)
    void on(EditionEvent event) {
        addresses.hear(event.edition(), event.sequence(), event.state().organiserEmail());
    }

    @KafkaListener(id = "notification.expert", topics = ExpertEvent.TOPIC)
    void on(ExpertEvent event) {
        addresses.hear(event.expert().id(), event.sequence(), event.expert().email());
    }
}
