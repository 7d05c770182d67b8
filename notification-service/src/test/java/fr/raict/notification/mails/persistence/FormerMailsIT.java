package fr.raict.notification.mails.persistence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.raict.notification.mails.application.JournalFilter;
import fr.raict.notification.mails.application.Mails;
import fr.raict.notification.mails.domain.Failure.Cause;
import fr.raict.notification.mails.domain.MailId;
import fr.raict.notification.mails.domain.MailState;
import fr.raict.notification.mails.domain.WrittenText;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** What a version stored that composed mails when their event came. */
class FormerMailsIT {
    private static final Instant AT = Instant.parse("2026-11-20T08:00:00Z");

    private final MongoTemplate mongo = MongoMailsFixture.template();
    private final Mails mails = MongoMailsFixture.mails(mongo);
    private final MongoWrittenTexts texts = new MongoWrittenTexts(mongo);

    @Test
    void areListedAndFoundWithTheirText() {
        var id = store("QUEUED", new Document("dueAt", AT));

        assertThat(mails.due(AT, 10)).singleElement().satisfies(mail -> {
            assertThat(mail.id()).isEqualTo(id);
            assertThat(mail.content()).isInstanceOfSatisfying(WrittenText.class,
                    written -> assertThat(written.subject()).isEqualTo("Inscription confirmée"));
        });
        assertThat(mails.page(JournalFilter.ALL, 0, 10).total()).isEqualTo(1);
        assertThat(texts.find(id).orElseThrow().html()).isEqualTo("<p>Bonjour</p>");
        var mail = mails.find(id).orElseThrow();
        assertThat(mails.replace(mail, mail.claimed(AT, java.time.Duration.ofSeconds(20)))).isTrue();
        assertThat(mails.find(id).orElseThrow().content()).isEqualTo(mail.content());
    }

    @Test
    void getTheCauseTheyLackedHoweverOftenThatIsDone() {
        var refused = store("FAILED", new Document("endedAt", AT).append("lastError", "550 5.1.1 No such mailbox"));
        var givenUp = store("FAILED", new Document("endedAt", AT).append("lastError", "no connection"));

        texts.nameCausesOfFormerFailures();
        texts.nameCausesOfFormerFailures();

        assertThat(mails.find(refused).orElseThrow().lastFailure().cause()).isEqualTo(Cause.ADDRESS_REFUSED);
        assertThat(mails.find(givenUp).orElseThrow().lastFailure().cause()).isEqualTo(Cause.NEVER_TAKEN);
        assertThat(mails.find(refused).orElseThrow().state()).isInstanceOf(MailState.Failed.class);
        assertThat(mails.failures()).containsOnlyKeys(Cause.ADDRESS_REFUSED, Cause.NEVER_TAKEN);
    }

    private MailId store(String state, Document rest) {
        var id = UUID.randomUUID();
        var mail = new Document("_id", id).append("template", "seat-assigned").append("name", "Anaïs Lefèvre")
                .append("address", "anais@example.org").append("subject", "Inscription confirmée")
                .append("state", state).append("round", 1).append("attempts", 0).append("queuedAt", AT)
                .append("version", 1L);
        mail.putAll(rest);
        mongo.getCollection("mails").insertOne(mail);
        mongo.getCollection("mailContents").insertOne(new Document("_id", id).append("replyTo", "o@example.org")
                .append("language", "fr").append("text", "Bonjour").append("html", "<p>Bonjour</p>")
                .append("secrets", List.of()));
        return new MailId(id);
    }
}
