package fr.raict.notification.mails.application;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import fr.raict.notification.mails.domain.MailId;
import fr.raict.notification.mails.domain.MailState.Queued;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QueueMailTest {
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final UUID EVENT = UUID.randomUUID();

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final MailsInMemory mails = new MailsInMemory();
    private final QueueMail queueMail = new QueueMail(mails, new Wake(), clock);
    private final ResendMail resendMail = new ResendMail(mails, new Wake(), clock);

    @Test
    void queuesOneMailPerEventAndRecipient() {
        queueMail.addOnce(mail("anais@example.org", "first"));
        queueMail.addOnce(mail("anais@example.org", "again"));
        queueMail.addOnce(mail("yann@example.org", "other"));

        assertThat(mails.page(new JournalFilter(null, null), 0, 10).total()).isEqualTo(2);
        var known = mails.find(MailId.of(EVENT, "invitation", "anais@example.org")).orElseThrow();
        assertThat(known.subject()).isEqualTo("first");
        assertThat(known.state()).isEqualTo(new Queued(NOW));
        assertThat(mails.content(known.id()).orElseThrow().calendar().method()).isEqualTo("REQUEST");
    }

    @Test
    void leavesAWaitingMailAloneWhenAskedToSendItAgain() {
        queueMail.addOnce(mail("anais@example.org", "first"));
        var id = MailId.of(EVENT, "invitation", "anais@example.org");

        assertThat(resendMail.resend(id).orElseThrow().version()).isEqualTo(1);
        assertThat(resendMail.resend(new MailId(UUID.randomUUID()))).isEmpty();
    }

    private static NewMail mail(String address, String subject) {
        return new NewMail(EVENT, "invitation", new NewMail.Recipient("Anaïs", address, "fr"), "o@example.org",
                subject, "text", "<p>html</p>", new NewMail.Calendar("REQUEST", "BEGIN:VCALENDAR"), List.of("secret"));
    }
}
