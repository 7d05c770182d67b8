package fr.raict.notification.mails.application;

import fr.raict.notification.mails.domain.EventLetter;
import fr.raict.notification.mails.domain.FinishedLetter;
import fr.raict.notification.mails.domain.Mail;
import fr.raict.notification.mails.domain.WorkshopLetter;
import org.springframework.stereotype.Component;

/** Puts the addresses that hold now into a mail; what nobody told of since stays as the event said. */
@Component
class Addresses {
    private final Contacts contacts;

    Addresses(Contacts contacts) {
        this.contacts = contacts;
    }

    Mail asOfNow(Mail mail) {
        return switch (mail.letter()) {
            case EventLetter letter -> mail.readdressed(asOfNow(letter));
            case FinishedLetter _ -> mail;
        };
    }

    private EventLetter asOfNow(EventLetter letter) {
        var organiser = letter.editionId().flatMap(contacts::emailOf);
        var reader = letter instanceof WorkshopLetter.ToOrganiser ? organiser
                : letter.contact().flatMap(contacts::emailOf);
        return letter.readdressed(reader.orElse(letter.recipient().email()),
                organiser.orElse(letter.organiserEmail()));
    }
}
