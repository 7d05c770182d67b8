package fr.raict.agenda.invitations.messaging;

import fr.raict.agenda.invitations.application.FollowWorkshop;
import fr.raict.contracts.agenda.v1.WorkshopEvent;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Has invitations follow their workshop; an event may come twice, late or in any order. */
@Component
class WorkshopEventsListener {

    private final FollowWorkshop followWorkshop;

    WorkshopEventsListener(FollowWorkshop followWorkshop) { this.followWorkshop = followWorkshop; }

    /** Whichever event it is: the topic is compacted, so one may stand for all that came before. */
    @KafkaListener(id = "agenda.invitations", topics = WorkshopEvent.TOPIC)
    void on(WorkshopEvent event) { followWorkshop.follow(event.workshop()); }
}
