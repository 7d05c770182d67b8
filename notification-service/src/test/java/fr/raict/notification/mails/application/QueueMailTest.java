package fr.raict.notification.mails.application;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import fr.raict.notification.mails.domain.EventLetter;
import fr.raict.notification.mails.domain.GivenUpLetter;
import fr.raict.notification.mails.domain.Language;
import fr.raict.notification.mails.domain.Letters;
import fr.raict.notification.mails.domain.Mail;
import fr.raict.notification.mails.domain.MailId;
import fr.raict.notification.mails.domain.MailState;
import fr.raict.notification.mails.domain.MailState.Queued;
import fr.raict.notification.mails.domain.Recipient;
import fr.raict.notification.mails.domain.RegistrationNews;
import fr.raict.notification.mails.domain.SessionsLetters;
import fr.raict.notification.mails.domain.Workshop;
import fr.raict.notification.mails.domain.WorkshopLetter;
import org.junit.jupiter.api.Test;

import static fr.raict.notification.mails.domain.SessionsLetters.ON_SITE;
import static fr.raict.notification.mails.domain.SessionsLetters.REMOTE;
import static org.assertj.core.api.Assertions.assertThat;

class QueueMailTest {
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final MailsInMemory mails = new MailsInMemory();
    private final QueueMail queueMail = new QueueMail(mails, new MailsDue(), clock);
    private final ResendMails resendMails = new ResendMails(mails, new MailsDue(), Runnable::run, clock);

    @Test
    void queuesOneMailPerEventAndRecipient() {
        var letter = Letters.toParticipant(Language.FRENCH, new RegistrationNews.Seated());
        queueMail.addOnce(letter);
        queueMail.addOnce(letter);
        queueMail.addOnce(Letters.toParticipant(new Recipient("Yann", "yann@example.org", Language.FRENCH)));

        assertThat(mails.page(JournalFilter.ALL, 0, 10).total()).isEqualTo(2);
        var known = mails.find(MailId.of(Letters.EVENT, "seat-assigned", "anais.lefevre@example.org")).orElseThrow();
        assertThat(known.letter()).isEqualTo(letter);
        assertThat(known.state()).isEqualTo(new Queued(NOW));
    }

    @Test
    void leavesWhatIsHeldOfASessionToItsWithdrawalAndKeepsTheRestUnderItsName() {
        var held = SessionsLetters.letter(Language.FRENCH, SessionsLetters.seated(ON_SITE),
                SessionsLetters.seated(REMOTE));
        var id = MailId.of(Letters.EVENT, "sessions-chosen", "anais.lefevre@example.org");
        for (var before = 0; before < 2; before++) {
            queueMail.addOnce(withdrawal(ON_SITE, UUID.randomUUID()));
        }
        queueMail.addOnce(held);
        assertThat(mails.find(id).orElseThrow().isDue(NOW)).isFalse();

        queueMail.addOnce(withdrawal(ON_SITE, SessionsLetters.registration(ON_SITE)));
        queueMail.addOnce(held);

        assertThat(mails.find(id).orElseThrow().letter())
                .isEqualTo(SessionsLetters.letter(Language.FRENCH, SessionsLetters.seated(REMOTE)));
        assertThat(mails.page(JournalFilter.ALL, 0, 10).total()).isEqualTo(4);
    }

    @Test
    void leavesWhatIsHeldOfASessionThatAnotherHasMeanwhile() {
        for (var before = 0; before < 2; before++) {
            queueMail.addOnce(withdrawal(ON_SITE, UUID.randomUUID()));
        }
        queueMail.addOnce(SessionsLetters.letter(Language.FRENCH, SessionsLetters.seated(ON_SITE)));

        var later = withdrawal(ON_SITE, UUID.randomUUID()).firstWorkshop();
        var handedOver = new GivenUpLetter(UUID.randomUUID(), NOW, Letters.recipient(Language.FRENCH),
                List.of(new GivenUpLetter.Session(later, SessionsLetters.registration(ON_SITE))), SessionsLetters.YANN);
        queueMail.addOnce(handedOver);
        queueMail.addOnce(handedOver);

        assertThat(mails.find(MailId.of(Letters.EVENT, "sessions-chosen", "anais.lefevre@example.org")))
                .map(Mail::state).contains(new MailState.Suppressed(NOW));
        assertThat(mails.find(MailId.of(handedOver.eventId(), "sessions-given-up", "anais.lefevre@example.org")))
                .map(Mail::state).contains(new MailState.Suppressed(NOW));
        assertThat(mails.page(JournalFilter.ALL, 0, 10).total()).isEqualTo(4);
    }

    @Test
    void sendsNoLinkThatAnotherEndedInWhateverOrderTheyCome() {
        var reader = Letters.recipient(Language.FRENCH);
        var first = Letters.link(Language.FRENCH);
        var second = Letters.link(UUID.randomUUID(), first.occurredAt().plusSeconds(600), reader, "second");
        var third = Letters.link(UUID.randomUUID(), first.occurredAt().plusSeconds(1_200), reader, "third");

        queueMail.addOnce(second);
        queueMail.addOnce(first);
        assertThat(mails.due(NOW, 10)).extracting(Mail::letter).containsExactly(second);
        queueMail.addOnce(third);
        queueMail.addOnce(third);
        queueMail.addOnce(second);

        assertThat(mails.due(NOW, 10)).extracting(Mail::letter).containsExactly(third);
        assertThat(mails.page(JournalFilter.ALL, 0, 10).total()).isEqualTo(3);
    }

    /** As it is after the session was chosen. */
    private static EventLetter withdrawal(Workshop chosen, UUID registration) {
        var later = new Workshop(chosen.id(), chosen.title(), chosen.editionId(), chosen.edition(), chosen.venue(),
                chosen.zone(), chosen.organiserEmail(), chosen.calendarSequence() + 1, chosen.roomAndTime(), null);
        return new WorkshopLetter.ToParticipant(UUID.randomUUID(), NOW, Letters.recipient(Language.FRENCH), later,
                registration, Letters.TICKET, new RegistrationNews.Withdrawn(true));
    }

    @Test
    void putsMailToADomainThatNeverReceivesAnyAsideAtOnce() {
        var letter = Letters.toParticipant(new Recipient("Yann", "yann@Mairie.INVALID", Language.FRENCH));

        queueMail.addOnce(letter);

        var known = mails.find(MailId.of(letter.eventId(), "seat-assigned", "yann@mairie.invalid")).orElseThrow();
        assertThat(known.state()).isEqualTo(new MailState.Suppressed(NOW));
        assertThat(mails.due(NOW, 10)).isEmpty();
    }

    @Test
    void leavesAWaitingMailAloneWhenAskedToSendItAgain() {
        var letter = Letters.toParticipant(Language.FRENCH, new RegistrationNews.Seated());
        queueMail.addOnce(letter);
        var id = MailId.of(Letters.EVENT, "seat-assigned", "anais.lefevre@example.org");

        assertThat(resendMails.resend(id).orElseThrow().version()).isEqualTo(1);
        assertThat(resendMails.resend(new MailId(UUID.randomUUID()))).isEmpty();
    }
}
