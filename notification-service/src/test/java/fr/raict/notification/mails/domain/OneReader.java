package fr.raict.notification.mails.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import fr.raict.notification.mails.domain.MailState.Queued;
import fr.raict.notification.mails.domain.MailState.Sent;
import fr.raict.notification.mails.domain.SessionsLetter.Session;
import fr.raict.notification.mails.domain.WorkshopLetter.ToParticipant;

/** One reader, to whom mails go out as soon as they may. Each letter that is made is newer than all made before. */
final class OneReader {
    static final Instant START = Instant.parse("2026-11-24T08:00:00Z");

    private final List<Mail> mails = new ArrayList<>();
    private Instant now = START;
    private int sequence;

    Instant now() {
        return now;
    }

    List<Mail> mails() {
        return mails;
    }

    ToParticipant letter(UUID workshop, UUID registration, RegistrationNews news) {
        return new ToParticipant(UUID.randomUUID(), now, reader(), workshop(workshop), registration, "ticket", news);
    }

    SessionsLetter letter(Session... sessions) {
        return new SessionsLetter(UUID.randomUUID(), now, reader(), List.of(sessions));
    }

    Session seat(UUID workshop, UUID registration) {
        return new Session(workshop(workshop), registration, "ticket", new RegistrationNews.Seated());
    }

    private static Recipient reader() {
        return Letters.recipient(Language.FRENCH);
    }

    private Workshop workshop(UUID id) {
        sequence++;
        return new Workshop(id, "Atelier", Letters.EDITION, "RAICT", "Paris", "Europe/Paris",
                "organisatrice@example.org", sequence, null, null);
    }

    MailState queue(EventLetter letter) {
        var restraint = new Restraint(letter, List.copyOf(mails), now);
        var mail = restraint.applied(Mail.of(letter, now));
        restraint.overtaken().forEach(other -> mails.replaceAll(each -> each == other ? restraint.remainderOf(each)
                : each));
        if (mails.stream().noneMatch(known -> known.id().equals(mail.id()))) {
            mails.add(mail);
        }
        return mail.state();
    }

    /** What is due meanwhile goes out when it is. */
    void wait(Duration time) {
        now = now.plus(time);
        mails.replaceAll(mail -> mail.state() instanceof Queued(var dueAt) && mail.isDue(now)
                ? new Mail(mail.id(), mail.letter(), new Sent(dueAt), 1, 1, mail.queuedAt(), null, Announced.NOTHING, 1)
                : mail);
    }
}
