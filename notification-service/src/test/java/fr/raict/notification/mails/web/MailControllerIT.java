package fr.raict.notification.mails.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.raict.notification.mails.application.Mails;
import fr.raict.notification.mails.application.Obstructions;
import fr.raict.notification.mails.application.QueueMail;
import fr.raict.notification.mails.domain.DeliveryOutcome;
import fr.raict.notification.mails.domain.Failure;
import fr.raict.notification.mails.domain.InvitationNews;
import fr.raict.notification.mails.domain.Language;
import fr.raict.notification.mails.domain.Letters;
import fr.raict.notification.mails.domain.MailId;
import fr.raict.notification.mails.domain.Obstacle;
import fr.raict.notification.mails.domain.Obstruction;
import fr.raict.notification.mails.domain.Recipient;
import fr.raict.notification.mails.domain.RetrySchedule;
import fr.raict.testsupport.IntegrationTest;
import fr.raict.testsupport.ReceivedMail;
import fr.raict.testsupport.ReceivedMails;
import fr.raict.testsupport.TestTokens;
import fr.raict.testsupport.TestUser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@IntegrationTest
class MailControllerIT {
    private static final String MAILS = "/api/notification/mails";
    private static final String SECRET = Letters.TICKET;

    private final RestTestClient http;
    private final TestTokens tokens;
    private final QueueMail queueMail;
    private final ReceivedMails received;
    private final Mails mails;
    private final Obstructions obstructions;

    @Autowired
    MailControllerIT(RestTestClient http, TestTokens tokens, QueueMail queueMail, ReceivedMails received,
            Mails mails, Obstructions obstructions) {
        this.http = http;
        this.tokens = tokens;
        this.queueMail = queueMail;
        this.received = received;
        this.mails = mails;
        this.obstructions = obstructions;
    }

    @Test
    void listsMailsByStateAndRecipient() {
        var address = send("anais");
        var unreachable = send("bounce");
        awaitState(address, "SENT");
        awaitState(unreachable, "FAILED");

        var sent = read("?state=SENT&recipient=" + address);
        var failed = read("?state=FAILED&recipient=" + unreachable);

        assertThat(sent.get("total").asInt()).isOne();
        var mail = sent.get("items").get(0);
        assertThat(mail.get("recipient").asString()).isEqualTo(address);
        assertThat(mail.get("subject").asString()).startsWith("Inscription confirmée");
        assertThat(mail.get("sentAt").isNull()).isFalse();
        assertThat(failed.get("items").get(0).get("lastError").asString()).contains("550");
        assertThat(read("?state=QUEUED&recipient=" + address).get("items")).isEmpty();
    }

    @Test
    void showsAMailButNotItsSecret() {
        var address = send("anais");
        awaitState(address, "SENT");

        var body = as(TestUser.ORGANISER, HttpMethod.GET, "/" + id(address)).expectStatus().isOk()
                .expectBody(String.class).returnResult().getResponseBody();
        var mail = JsonMapper.shared().readTree(body);

        assertThat(body).doesNotContain(SECRET);
        assertThat(mail.get("text").asString()).contains("/billets/•••");
        assertThat(mail.get("html").asString()).contains("/billets/•••");
        assertThat(mail.get("calendar").asString()).contains("/billets/•••");
        assertThat(mail.get("headers").get("Reply-To").asString()).isEqualTo("organisatrice@example.org");
        assertThat(received.to(address).getFirst().text()).contains(SECRET);
    }

    @Test
    void sendsAMailAgainAsANewMessage() {
        var address = send("anais");
        awaitState(address, "SENT");

        as(TestUser.ORGANISER, HttpMethod.POST, "/" + id(address) + "/resending").expectStatus()
                .isEqualTo(HttpStatus.ACCEPTED);

        await().until(() -> received.to(address).size() == 2);
        awaitState(address, "SENT");
        assertThat(received.to(address)).extracting(ReceivedMail::messageId).doesNotHaveDuplicates();
        assertThat(received.to(address)).extracting(ReceivedMail::text)
                .containsOnly(received.to(address).getFirst().text());
    }

    @Test
    void countsFailuresByCauseAndSendsAllOfOneAgain() {
        var unreachable = send("bounce");
        awaitState(unreachable, "FAILED");

        var failures = read("/failures").get("failures");
        var listed = read("?cause=ADDRESS_REFUSED&recipient=" + unreachable);
        as(TestUser.ORGANISER, HttpMethod.POST, "/failures/resending?cause=ADDRESS_REFUSED&recipient=" + unreachable)
                .expectStatus().isEqualTo(HttpStatus.ACCEPTED);

        assertThat(failures.get(0).get("cause").asString()).isEqualTo("ADDRESS_REFUSED");
        assertThat(failures.get(0).get("count").asInt()).isPositive();
        assertThat(listed.get("items").get(0).get("cause").asString()).isEqualTo("ADDRESS_REFUSED");
        await().until(() -> mails.find(new MailId(UUID.fromString(id(unreachable)))).orElseThrow().round() == 2);
    }

    @Test
    void sendsThoseOfASelectionAgainThatFailed() {
        var unreachable = send("bounce");
        var arrived = send("anais");
        awaitState(unreachable, "FAILED");
        awaitState(arrived, "SENT");
        var selection = Map.of("mails", List.of(id(unreachable), id(arrived), UUID.randomUUID()));

        resend(selection).expectStatus().isEqualTo(HttpStatus.ACCEPTED).expectBody().jsonPath("$.queued").isEqualTo(1);

        await().until(() -> mails.find(new MailId(UUID.fromString(id(unreachable)))).orElseThrow().round() == 2);
        assertThat(received.to(arrived)).hasSize(1);
        resend(Map.of("mails", Collections.nCopies(101, UUID.randomUUID()))).expectStatus().isBadRequest();
        resend(Map.of()).expectStatus().isBadRequest();
    }

    private ResponseSpec resend(Map<String, ?> selection) {
        return http.post().uri(MAILS + "/resending").header("Authorization", "Bearer " + tokens.of(TestUser.ORGANISER))
                .body(selection).exchange();
    }

    @Test
    void tellsWhyMailsWait() {
        var pauses = new RetrySchedule(Duration.ofHours(1), Duration.ofHours(1), 2);
        var refusal = new DeliveryOutcome.Obstructed(Obstacle.QUOTA_EXCEEDED,
                new Failure(Failure.Cause.MESSAGE_REFUSED, "550 5.4.5 Quota"));
        obstructions.save(Obstruction.begun(new MailId(UUID.randomUUID()), refusal, Instant.now(), pauses, 1));

        var told = incidents().get("obstructions").get(0);
        awaitState(send("anais"), "SENT");

        assertThat(told.get("obstacle").asString()).isEqualTo("QUOTA_EXCEEDED");
        assertThat(told.get("reply").asString()).isEqualTo("550 5.4.5 Quota");
        assertThat(told.get("held").asBoolean()).isFalse();
        assertThat(told.get("waiting").isNumber()).isTrue();
        await().until(() -> incidents().get("obstructions").isEmpty());
        assertThat(incidents().get("deadLetters").isArray()).isTrue();
    }

    private JsonNode incidents() {
        return JsonMapper.shared()
                .readTree(http.get().uri("/api/notification/incidents")
                        .header("Authorization", "Bearer " + tokens.of(TestUser.ORGANISER)).exchange().expectStatus()
                        .isOk().expectBody(String.class).returnResult().getResponseBody());
    }

    @Test
    void countsAsManyFailuresAsTheJournalHas() {
        awaitState(send("bounce"), "FAILED");

        await().untilAsserted(() -> {
            var failures = read("/failures");
            var counts = failures.get("failures").valueStream().mapToLong(failure -> failure.get("count").asLong());
            assertThat(failures.get("total").asLong()).isPositive().isEqualTo(counts.sum())
                    .isEqualTo(read("?state=FAILED").get("total").asLong());
        });
    }

    @Test
    void saysWhyAMailCannotBeShown() {
        var recipient = "anais-" + UUID.randomUUID() + "@example.org";
        queueMail.addOnce(Letters.toExpert(new Recipient("Anaïs", recipient, Language.FRENCH),
                Letters.workshop("Filières", "Mars/Base", "o@example.org", Letters.ENDS),
                new InvitationNews.Accepted()));
        awaitState(recipient, "FAILED");

        var mail = read("/" + id(recipient));

        assertThat(mail.get("impossible").asString()).contains("Mars/Base");
        assertThat(mail.get("subject").asString()).isEqualTo("Filières");
        assertThat(mail.get("text").asString()).isEmpty();
    }

    @Test
    void answersWithAProblemInTheCallersLanguageWhenThereIsNoSuchMail() {
        var unknown = MAILS + "/" + UUID.randomUUID();

        http.get().uri(unknown).header("Authorization", "Bearer " + tokens.of(TestUser.ORGANISER))
                .header("Accept-Language", "en").exchange().expectStatus().isNotFound().expectBody()
                .jsonPath("$.type").isEqualTo("urn:raict:problem:mail-unknown").jsonPath("$.title")
                .isEqualTo("Unknown mail");
        as(TestUser.ORGANISER, HttpMethod.POST, "/" + UUID.randomUUID() + "/resending").expectStatus().isNotFound();
    }

    @Test
    void refusesWhatCannotBeAPage() {
        as(TestUser.ORGANISER, HttpMethod.GET, "?page=-1").expectStatus().isBadRequest();
        as(TestUser.ORGANISER, HttpMethod.GET, "?state=LOST").expectStatus().isBadRequest();
        as(TestUser.ORGANISER, HttpMethod.GET, "/no-id").expectStatus().isBadRequest();
    }

    @Test
    void describesItself() {
        http.get().uri("/api/notification/openapi").exchange().expectStatus().isOk().expectBody()
                .jsonPath("$.paths['/api/notification/mails/{id}/resending'].post").exists();
    }

    private String send(String name) {
        var address = name + "-" + UUID.randomUUID() + "@example.org";
        queueMail.addOnce(Letters.toParticipant(new Recipient("Anaïs Lefèvre", address, Language.FRENCH)));
        return address;
    }

    private String id(String address) {
        return read("?recipient=" + address).get("items").get(0).get("id").asString();
    }

    private void awaitState(String address, String state) {
        await().until(() -> read("?state=" + state + "&recipient=" + address).get("total").asInt() == 1);
    }

    private JsonNode read(String path) {
        return JsonMapper.shared().readTree(as(TestUser.ORGANISER, HttpMethod.GET, path).expectStatus().isOk()
                .expectBody(String.class).returnResult().getResponseBody());
    }

    private ResponseSpec as(TestUser user, HttpMethod method, String path) {
        return http.method(method).uri(MAILS + path).header("Authorization", "Bearer " + tokens.of(user)).exchange();
    }
}
