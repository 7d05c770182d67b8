package fr.raict.registration.seating.messaging;

import java.util.Optional;
import java.util.UUID;

import fr.raict.contracts.agenda.v1.InvitationAccepted;
import fr.raict.contracts.agenda.v1.InvitationDeclined;
import fr.raict.contracts.agenda.v1.InvitationEvent;
import fr.raict.contracts.agenda.v1.InvitationSent;
import fr.raict.contracts.agenda.v1.InvitationUpdated;
import fr.raict.contracts.agenda.v1.InvitationWithdrawn;
import fr.raict.registration.seating.application.FollowSpeakers;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.Speaker;
import fr.raict.registration.seating.domain.WorkshopId;
import fr.raict.values.EmailAddress;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Who speaks. An expert who is asked again has not accepted yet. */
@Component
class InvitationListener {

    private final FollowSpeakers followSpeakers;

    InvitationListener(FollowSpeakers followSpeakers) {
        this.followSpeakers = followSpeakers;
    }

    @KafkaListener(id = "registration.agenda-invitation", topics = InvitationEvent.TOPIC)
    void on(InvitationEvent event) {
        var edition = event.workshop().edition();
        if (edition != null) { // events of earlier versions do not say in which edition somebody speaks
            followSpeakers.follow(speaker(event, edition),
                    Optional.ofNullable(Placements.of(event.workshop().placement(), event.workshop().attendance())));
        }
    }

    private static Speaker speaker(InvitationEvent event, UUID edition) {
        var id = new EditionId(edition);
        return new Speaker(event.invitation(), event.sequence(), id, new WorkshopId(event.workshop().workshop()),
                ParticipantId.of(id, EmailAddress.of(event.expert().email())), hasAccepted(event));
    }

    private static boolean hasAccepted(InvitationEvent event) {
        return switch (event) {
            case InvitationAccepted _ -> true;
            case InvitationUpdated updated -> updated.accepted();
            case InvitationSent _, InvitationDeclined _, InvitationWithdrawn _ -> false;
        };
    }
}
