package fr.raict.agenda.workshops.messaging;

import fr.raict.agenda.workshops.application.FollowEdition;
import fr.raict.contracts.agenda.v1.EditionChanged;
import fr.raict.contracts.agenda.v1.EditionEvent;
import fr.raict.contracts.agenda.v1.EditionRemoved;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Has the workshops follow their edition; an event may come twice, late or in any order. */
@Component
class EditionEventsListener {

    private final FollowEdition followEdition;

    EditionEventsListener(FollowEdition followEdition) { this.followEdition = followEdition; }

    @KafkaListener(id = "agenda.workshops", topics = EditionEvent.TOPIC)
    void on(EditionEvent event) {
        switch (event) { // sealed: a new event does not compile until handled
            case EditionChanged changed -> followEdition.follow(changed.edition());
            case EditionRemoved _ -> {} // it had no workshops
        }
    }
}
