package fr.raict.notification.mails.messaging;

import fr.raict.contracts.registration.v1.ChoiceEvent;
import fr.raict.contracts.registration.v1.ChosenSession;
import fr.raict.contracts.registration.v1.GivenUpSession;
import fr.raict.contracts.registration.v1.SessionsChosen;
import fr.raict.contracts.registration.v1.SessionsGivenUp;
import fr.raict.notification.mails.application.QueueMail;
import fr.raict.notification.mails.domain.GivenUpLetter;
import fr.raict.notification.mails.domain.SessionsLetter;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** What a choice means for a person is one letter to them, with all their sessions. */
@Component
class ChoiceEventsListener {
    private final QueueMail queueMail;

    ChoiceEventsListener(QueueMail queueMail) {
        this.queueMail = queueMail;
    }

    @KafkaListener(id = "notification.choice", topics = ChoiceEvent.TOPIC)
    void on(ChoiceEvent event) {
        switch (event) { // sealed: a new event does not compile until handled
            case SessionsChosen chosen -> queueMail.addOnce(letter(chosen));
            case SessionsGivenUp givenUp -> queueMail.addOnce(letter(givenUp));
        }
    }

    private static SessionsLetter letter(SessionsChosen chosen) {
        return new SessionsLetter(chosen.eventId(), chosen.occurredAt(), ContractWords.recipient(chosen.participant()),
                chosen.sessions().stream().map(ChoiceEventsListener::session).toList(),
                ContractWords.succession(chosen.predecessor()));
    }

    private static SessionsLetter.Session session(ChosenSession chosen) {
        return new SessionsLetter.Session(ContractWords.workshop(chosen), chosen.registration(), chosen.ticketToken(),
                ContractWords.registered(chosen.rank(), chosen.awaitsApproval()));
    }

    private static GivenUpLetter letter(SessionsGivenUp givenUp) {
        return new GivenUpLetter(givenUp.eventId(), givenUp.occurredAt(),
                ContractWords.recipient(givenUp.participant()),
                givenUp.sessions().stream().map(ChoiceEventsListener::session).toList(),
                ContractWords.succession(givenUp.successor()));
    }

    private static GivenUpLetter.Session session(GivenUpSession givenUp) {
        return new GivenUpLetter.Session(ContractWords.workshop(givenUp), givenUp.registration());
    }
}
