package fr.raict.notification.mails.smtp;

import java.io.IOException;
import java.time.Instant;

import fr.raict.notification.mails.application.SampleComposedMails;
import fr.raict.notification.mails.domain.DeliveryOutcome;
import fr.raict.notification.mails.domain.Failure;
import fr.raict.notification.mails.domain.SampleMails;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What of an address reaches the wire, byte for byte. */
class WrittenAddressesTest {

    @ParameterizedTest
    @ValueSource(strings = {"łara.br@example.org", "alı.br@example.org", "élodie.br@example.org",
            "\u010Aapek@example.org", "\u010Dapek@example.org", "用户@example.org", "\uD83D\uDE00@example.org"})
    void areWrittenInUtf8WhereTheServerOffersIt(String address) throws Exception {
        try (var server = new RecordingSmtpServer(true)) {
            assertThat(deliver(server, address)).isEqualTo(new DeliveryOutcome.Accepted());

            assertThat(server.recipients()).containsExactly("<" + address + ">");
            assertThat(server.lines()).filteredOn(line -> line.startsWith("MAIL FROM:")).singleElement().asString()
                    .endsWith(" SMTPUTF8");
            assertThat(server.lines()).anyMatch(line -> line.contains("<" + address + ">") && line.startsWith("To: ")
                    || line.equals(" <" + address + ">"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"łara.br@example.org", "\u010Aapek@example.org", "\u010Dapek@example.org",
            "\uD83D\uDE00@example.org"})
    void failUnderNoOtherNameWhereItDoesNot(String address) throws Exception {
        try (var server = new RecordingSmtpServer(false)) {
            assertThat(deliver(server, address)).isInstanceOfSatisfying(DeliveryOutcome.Refused.class, refused -> {
                assertThat(refused.failure().cause()).isEqualTo(Failure.Cause.ADDRESS_NOT_WRITABLE);
                assertThat(refused.failure().detail()).contains("SMTPUTF8");
            });

            assertThat(server.lines()).noneMatch(line -> line.startsWith("MAIL") || line.startsWith("RCPT"));
        }
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', textBlock = """
            x@ťxample.org,            x@xn--xample-2kb.org
            x@mairie-orléans.example, x@xn--mairie-orlans-khb.example
            100%@example.org,         100%@example.org
            '"a b"@example.org',      '"a b"@example.org'
            'a{b|c`d^e@example.org',  'a{b|c`d^e@example.org'
            """)
    void areWrittenInAsciiWhereTheyCanBeAndAskNoServerForMore(String address, String wire) throws Exception {
        try (var server = new RecordingSmtpServer(true)) {
            assertThat(deliver(server, address)).isEqualTo(new DeliveryOutcome.Accepted());

            assertThat(server.recipients()).singleElement().asString().isEqualTo("<" + wire + ">");
            assertThat(String.join("\n", server.lines())).isASCII().doesNotContain(" SMTPUTF8");
        }
    }

    private static DeliveryOutcome deliver(RecordingSmtpServer server, String address) throws IOException {
        return SmtpMailServersFixture.servers("127.0.0.1", server.port()).deliver(
                SampleMails.queued(address, Instant.parse("2026-11-24T08:00:00Z")), SampleComposedMails.to(address));
    }
}
