package fr.raict.notification.mails.messaging;

import fr.raict.contracts.registration.v1.ChoiceEvent;
import fr.raict.contracts.registration.v1.ChosenSession;
import fr.raict.contracts.registration.v1.SessionsChosen;
import fr.raict.contracts.registration.v1.SessionsGivenUp;
import fr.raict.notification.mails.application.QueueMail;
import fr.raict.notification.mails.domain.RegistrationNews;
import fr.raict.notification.mails.domain.SessionsLetter;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** What was chosen for a person is one letter to them, with all their sessions. */
@Component
class ChoiceEventsListener {
    private final QueueMail queueMail;

    ChoiceEventsListener(QueueMail queueMail) {
        this.queueMail = queueMail;
    }

    @KafkaListener(id = "notification.choice", topics = ChoiceEvent.TOPIC)
    void on(ChoiceEvent event) {
        switch (event) { // sealed: a new event does not compile until handled
            case SessionsChosen chosen -> queueMail.addOnce(new SessionsLetter(chosen.eventId(), chosen.occurredAt(),
                    ContractWords.recipient(chosen.participant()),
                    chosen.sessions().stream().map(ChoiceEventsListener::session).toList()));
            case SessionsGivenUp _ -> {}
        }
    }

    private static SessionsLetter.Session session(ChosenSession chosen) {
        var rank = chosen.rank();
        return new SessionsLetter.Session(ContractWords.workshop(chosen), chosen.registration(), chosen.ticketToken(),
                rank == null ? new RegistrationNews.Seated() : new RegistrationNews.Waitlisted(rank));
    }
}
