package fr.raict.notification.mails.application;

import java.util.Optional;

import fr.raict.notification.contacts.application.CurrentAddresses;
import fr.raict.notification.mails.domain.FinishedLetter;
import fr.raict.notification.mails.domain.Mail;
import fr.raict.notification.mails.domain.WorkshopLetter;
import org.springframework.stereotype.Component;

/** Puts the addresses that hold now into a mail; what nobody told of since stays as the event said. */
@Component
class Addresses {
    private final CurrentAddresses current;

    Addresses(CurrentAddresses current) {
        this.current = current;
    }

    Mail asOfNow(Mail mail) {
        return switch (mail.letter()) {
            case WorkshopLetter letter -> mail.readdressed(asOfNow(letter));
            case FinishedLetter _ -> mail;
        };
    }

    private WorkshopLetter asOfNow(WorkshopLetter letter) {
        var organiser = Optional.ofNullable(letter.workshop().editionId()).flatMap(current::of);
        var reader = letter instanceof WorkshopLetter.ToOrganiser ? organiser : letter.contact().flatMap(current::of);
        return letter.readdressed(reader.orElse(letter.recipient().email()),
                organiser.orElse(letter.workshop().organiserEmail()));
    }
}
