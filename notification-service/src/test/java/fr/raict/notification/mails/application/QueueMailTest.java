package fr.raict.notification.mails.application;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

import fr.raict.notification.mails.domain.Language;
import fr.raict.notification.mails.domain.Letters;
import fr.raict.notification.mails.domain.MailId;
import fr.raict.notification.mails.domain.MailState;
import fr.raict.notification.mails.domain.MailState.Queued;
import fr.raict.notification.mails.domain.Recipient;
import fr.raict.notification.mails.domain.RegistrationNews;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QueueMailTest {
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final MailsInMemory mails = new MailsInMemory();
    private final QueueMail queueMail = new QueueMail(mails, new Wake(), clock);
    private final ResendMails resendMails = new ResendMails(mails, new Wake(), Runnable::run, clock);

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
