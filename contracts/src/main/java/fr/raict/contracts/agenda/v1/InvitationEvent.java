package fr.raict.contracts.agenda.v1;

import java.util.UUID;

import fr.raict.contracts.Event;
import fr.raict.contracts.Person;
import fr.raict.contracts.Topic;

/** What happens to the invitation of an expert to a workshop. */
@Topic(InvitationEvent.TOPIC)
public sealed interface InvitationEvent extends Event
        permits InvitationSent, InvitationUpdated, InvitationAccepted, InvitationDeclined, InvitationWithdrawn {

    String TOPIC = "agenda.invitation";

    UUID invitation();

    Person expert();

    WorkshopBrief workshop();

    @Override
    default UUID aggregateId() {
        return invitation();
    }
}
