package fr.raict.notification.mails.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.raict.notification.mails.application.ComposeMailFixture;
import fr.raict.notification.mails.application.JournalFilter;
import fr.raict.notification.mails.application.Mails;
import fr.raict.notification.mails.application.NotComposed;
import fr.raict.notification.mails.domain.Announced;
import fr.raict.notification.mails.domain.Failure;
import fr.raict.notification.mails.domain.Failure.Cause;
import fr.raict.notification.mails.domain.FinishedLetter;
import fr.raict.notification.mails.domain.Language;
import fr.raict.notification.mails.domain.Letters;
import fr.raict.notification.mails.domain.Mail;
import fr.raict.notification.mails.domain.MailId;
import fr.raict.notification.mails.domain.MailState;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What earlier versions stored is shown and sent as theirs. */
class FormerMailsIT {
    private static final Instant AT = Instant.parse("2026-11-20T08:00:00Z");

    private final MongoTemplate mongo = MongoMailsFixture.template();
    private final Mails mails = MongoMailsFixture.mails(mongo);

    /** The version before wrote the fixture {@link Letters} into the file. */
    @Test
    void sayWhatTheySaidWhateverItWas() {
        var stored = stored("letters").map(mail -> insert(mail.append("_id", UUID.randomUUID()))).toList();

        bringOver();

        var expected = Letters.ofEarlierVersions(Language.ENGLISH);
        assertThat(stored).hasSameSizeAs(expected);
        for (var i = 0; i < expected.size(); i++) {
            var mail = mails.find(stored.get(i)).orElseThrow();
            var queued = Mail.of(expected.get(i), Instant.parse("2026-11-24T08:31:00Z"));
            assertThat(mail).usingRecursiveComparison().ignoringFields("id", "version").isEqualTo(queued);
            assertThat(mail.version()).isEqualTo(1);
        }
    }

    /** Of a demonstration of the version before: one of each text and state. */
    @Test
    void ofADemonstrationAreInTheStateTheyWereIn() {
        stored("demonstration").forEach(this::insert);

        bringOver();

        var journal = mails.page(JournalFilter.ALL, 0, 50);
        assertThat(journal.total()).isEqualTo(11);
        assertThat(journal.mails()).allSatisfy(mail -> assertThat(ComposeMailFixture.composer().compose(mail).text())
                .contains(mail.letter().recipient().name()));
        assertThat(journal.mails()).filteredOn(mail -> mail.state() instanceof MailState.Failed).singleElement()
                .satisfies(mail -> {
                    assertThat(mail.letter().recipient().email()).isEqualTo("bounce.exemple@example.org");
                    assertThat(mail.lastFailure().cause()).isEqualTo(Cause.ADDRESS_REFUSED);
                    assertThat(mail.announced()).isEqualTo(new Announced(1, true));
                });
        assertThat(mails.failures()).containsOnlyKeys(Cause.ADDRESS_REFUSED);
    }

    @Test
    void areStoredLikeNewOnes() {
        stored("demonstration").forEach(this::insert);

        bringOver();

        assertThat(mongo.getCollection("mails").find()).allSatisfy(mail -> assertThat(mail.keySet()).isSubsetOf("_id",
                "letter", "state", "round", "attempts", "queuedAt", "lastFailure", "announced", "version"));
        assertThat(mongo.getCollection("mails").listIndexes()).extracting(index -> index.getString("name"))
                .doesNotContain("dueAt", "cause_1_state_1", "state_1_queuedAt_-1__id_-1");
    }

    @Test
    void keepTheirFinishedTextAndCalendar() {
        var id = finished("QUEUED", new Document("dueAt", AT));

        bringOver();

        var mail = mails.due(AT, 10).getFirst();
        assertThat(mail.id()).isEqualTo(id);
        assertThat(mail.letter()).isInstanceOf(FinishedLetter.class);
        assertThat(ComposeMailFixture.composer().compose(mail)).satisfies(composed -> {
            assertThat(composed.subject()).isEqualTo("Inscription confirmée");
            assertThat(composed.html()).isEqualTo("<p>Bonjour</p>");
            assertThat(composed.answersTo()).hasToString("o@example.org");
            assertThat(composed.calendar().method()).isEqualTo("PUBLISH");
            assertThat(composed.secrets()).containsExactly("billet");
        });
        assertThat(mails.replace(mail, mail.claimed(AT, Duration.ofSeconds(20)))).isPresent();
        assertThat(mongo.getCollectionNames()).doesNotContain("mailContents");
    }

    @Test
    void areNotSentEmptyWhenTheirTextIsMissing() {
        var id = finished("QUEUED", new Document("dueAt", AT));
        mongo.dropCollection("mailContents");

        bringOver();

        assertThatExceptionOfType(NotComposed.class)
                .isThrownBy(() -> ComposeMailFixture.composer().compose(mails.find(id).orElseThrow()));
    }

    @Test
    void getTheCauseTheyLacked() {
        var refused = finished("FAILED", new Document("endedAt", AT).append("lastError", "550 5.1.1 No such mailbox"));
        var givenUp = finished("FAILED", new Document("endedAt", AT).append("lastError", "no connection"));

        bringOver();

        assertThat(mails.find(refused).orElseThrow().lastFailure())
                .isEqualTo(new Failure(Cause.ADDRESS_REFUSED, "550 5.1.1 No such mailbox"));
        assertThat(mails.find(givenUp).orElseThrow().lastFailure())
                .isEqualTo(new Failure(Cause.NEVER_TAKEN, "no connection"));
        assertThat(mails.find(refused).orElseThrow().state()).isEqualTo(new MailState.Failed(AT));
    }

    @Test
    void areAllBroughtOverOnceByInstancesThatStartTogetherAndLeftAloneLater() {
        IntStream.range(0, 450).forEach(_ -> finished("SENT", new Document("endedAt", AT)));
        var known = mails.add(Mail.of(Letters.toParticipant(Letters.recipient(Language.FRENCH)), AT)).orElseThrow();

        Stream.generate(() -> CompletableFuture.runAsync(this::bringOver)).limit(2).toList()
                .forEach(CompletableFuture::join);
        bringOver();

        assertThat(mails.page(JournalFilter.ALL, 0, 1_000).mails()).hasSize(451)
                .allSatisfy(mail -> assertThat(mail.version()).isEqualTo(1));
        assertThat(mails.find(known.id())).contains(known);
        assertThat(mails.page(JournalFilter.ALL, 0, 1_000).mails()).filteredOn(mail -> !mail.equals(known))
                .allSatisfy(
                        mail -> assertThat(ComposeMailFixture.composer().compose(mail).text()).isEqualTo("Bonjour"));
    }

    private void bringOver() {
        var migrations = new MailMigrations();
        migrations.storeMailsAsTheDomainHasThem().step().accept(mongo);
        migrations.describeFormerWorkshops().step().accept(mongo);
    }

    private MailId insert(Document mail) {
        mongo.getCollection("mails").insertOne(mail);
        return new MailId(mail.get("_id", UUID.class));
    }

    /** As a version before the version before did it. */
    private MailId finished(String state, Document rest) {
        var id = UUID.randomUUID();
        mongo.getCollection("mailContents").insertOne(new Document("_id", id).append("replyTo", "o@example.org")
                .append("language", "fr").append("text", "Bonjour").append("html", "<p>Bonjour</p>")
                .append("calendarMethod", "PUBLISH").append("calendar", "BEGIN:VCALENDAR")
                .append("secrets", List.of("billet")));
        var mail = new Document("_id", id).append("template", "seat-assigned").append("name", "Anaïs Lefèvre")
                .append("address", "anais@example.org").append("subject", "Inscription confirmée")
                .append("state", state).append("round", 1).append("attempts", 0).append("queuedAt", AT)
                .append("version", 1L);
        mail.putAll(rest);
        return insert(mail);
    }

    private static Stream<Document> stored(String file) {
        try (var in = FormerMailsIT.class.getResourceAsStream("/former-mails/" + file + ".jsonl")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(Document::parse).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
