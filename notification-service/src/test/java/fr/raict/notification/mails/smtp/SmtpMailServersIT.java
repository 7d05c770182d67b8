package fr.raict.notification.mails.smtp;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import fr.raict.localstack.mail.MailDrop;
import fr.raict.notification.mails.application.SampleComposedMails;
import fr.raict.notification.mails.domain.DeliveryOutcome;
import fr.raict.notification.mails.domain.Failure;
import fr.raict.notification.mails.domain.SampleMails;
import fr.raict.testsupport.Infrastructure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import static org.assertj.core.api.Assertions.assertThat;

class SmtpMailServersIT {
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    private final JavaMailSenderImpl smtp = new JavaMailSenderImpl();
    private final SmtpSessions sessions = new SmtpSessions(smtp);
    private final SmtpConnections connections = new SmtpConnections(smtp, sessions, Clock.systemUTC());
    private final SmtpMailServers servers = new SmtpMailServers(MimeMessagesFixture.messages(sessions), connections);

    SmtpMailServersIT() {
        smtp.setHost(Infrastructure.shared().mails().host());
        smtp.setPort(Infrastructure.shared().mails().port());
    }

    @AfterEach
    void close() {
        connections.closeAll();
    }

    @Test
    void handsAMailOver() {
        var address = "anais-" + UUID.randomUUID() + "@example.org";

        assertThat(deliver(address)).isEqualTo(new DeliveryOutcome.Accepted());

        var mail = Infrastructure.shared().mails().to(address).getFirst();
        assertThat(mail.subject()).isEqualTo("Inscription confirmée");
        assertThat(mail.calendar().orElseThrow().text()).isEqualTo(SampleComposedMails.to(address).calendar().body());
    }

    @Test
    void reportsAFinalRefusalWithTheServersWords() {
        assertThat(deliver("bounce-1@example.org")).isInstanceOfSatisfying(DeliveryOutcome.Refused.class,
                refused -> {
                    assertThat(refused.failure().cause()).isEqualTo(Failure.Cause.ADDRESS_REFUSED);
                    assertThat(refused.failure().detail()).contains("550");
                });
    }

    @Test
    void goesOnAfterAFailure() {
        deliver("bounce-2@example.org");

        assertThat(deliver("after-" + UUID.randomUUID() + "@example.org")).isEqualTo(new DeliveryOutcome.Accepted());
    }

    @Test
    void defersWhileNobodyListensAndReplacesConnectionsThatWereClosed(@TempDir java.nio.file.Path directory) {
        var address = "restart@example.org";
        var server = MailDrop.start(directory, 0);
        smtp.setHost("127.0.0.1");
        smtp.setPort(server.port());
        assertThat(deliver(address)).isEqualTo(new DeliveryOutcome.Accepted());

        server.close();
        assertThat(deliver(address)).isInstanceOf(DeliveryOutcome.Obstructed.class);

        try (var again = MailDrop.start(directory, server.port())) {
            assertThat(deliver(address)).isEqualTo(new DeliveryOutcome.Accepted());
            assertThat(again.files().list()).hasSize(2);
        }
    }

    private DeliveryOutcome deliver(String address) {
        return servers.deliver(SampleMails.queued(address, NOW), SampleComposedMails.to(address));
    }
}
