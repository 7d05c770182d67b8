package fr.raict.notification.mails.messaging;

import fr.raict.contracts.agenda.v1.EditionChanged;
import fr.raict.contracts.agenda.v1.EditionEvent;
import fr.raict.contracts.agenda.v1.EditionRemoved;
import fr.raict.contracts.agenda.v1.ExpertChanged;
import fr.raict.contracts.agenda.v1.ExpertEvent;
import fr.raict.contracts.agenda.v1.ExpertRemoved;
import fr.raict.notification.mails.application.Contacts;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Keeps what editions and experts say of their address; both topics are compacted, so a new instance learns all. */
@Component
class ContactEventsListener {
    private final Contacts contacts;

    ContactEventsListener(Contacts contacts) {
        this.contacts = contacts;
    }

    @KafkaListener(id = "notification.edition", topics = EditionEvent.TOPIC)
    void on(EditionEvent event) {
        switch (event) { // sealed: a new event does not compile until handled
            case EditionChanged changed ->
                contacts.keepNewest(changed.edition(), changed.sequence(), changed.state().organiserEmail());
            case EditionRemoved removed -> contacts.forget(removed.edition(), removed.sequence());
        }
    }

    @KafkaListener(id = "notification.expert", topics = ExpertEvent.TOPIC)
    void on(ExpertEvent event) {
        switch (event) { // sealed: a new event does not compile until handled
            case ExpertChanged changed ->
                contacts.keepNewest(changed.expert().id(), changed.sequence(), changed.expert().email());
            case ExpertRemoved removed -> contacts.forget(removed.expert(), removed.sequence());
        }
    }
}
