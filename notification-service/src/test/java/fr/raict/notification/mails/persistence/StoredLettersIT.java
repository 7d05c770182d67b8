package fr.raict.notification.mails.persistence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.raict.notification.mails.application.Mails;
import fr.raict.notification.mails.domain.EventLetter;
import fr.raict.notification.mails.domain.Language;
import fr.raict.notification.mails.domain.Letter;
import fr.raict.notification.mails.domain.Letters;
import fr.raict.notification.mails.domain.Mail;
import fr.raict.notification.mails.domain.MailId;
import fr.raict.notification.mails.domain.RegistrationNews;
import fr.raict.notification.mails.domain.SessionsLetters;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

import static fr.raict.notification.mails.domain.SessionsLetters.CORRECTED;
import static fr.raict.notification.mails.domain.SessionsLetters.ON_SITE;
import static fr.raict.notification.mails.domain.SessionsLetters.REMOTE;
import static fr.raict.notification.mails.domain.SessionsLetters.YANN;
import static org.assertj.core.api.Assertions.assertThat;

/** Letters in the database, as versions before and after read them. */
class StoredLettersIT {
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    private final MongoTemplate mongo = MongoMailsFixture.template();
    private final Mails mails = MongoMailsFixture.mails(mongo);

    /** As the version that knew letters about one workshop only wrote it. */
    @Test
    void readsALetterAboutOneWorkshop() {
        var id = UUID.randomUUID();
        var workshop = new Document("_id", Letters.WORKSHOP)
                .append("title", "Filières agricoles : l’accès aux marchés").append("editionId", Letters.EDITION)
                .append("edition", "RAICT 2027").append("venue", "Palais des congrès de Paris")
                .append("zone", "Europe/Paris").append("organiserEmail", "organisatrice@example.org")
                .append("calendarSequence", 3);
        var letter = new Document("kind", "to-participant").append("eventId", Letters.EVENT)
                .append("occurredAt", Instant.parse("2026-11-24T08:30:00Z"))
                .append("recipient", new Document("name", "Anaïs Lefèvre").append("email", "anais.lefevre@example.org")
                        .append("language", "FRENCH"))
                .append("workshop", workshop).append("registration", Letters.REGISTRATION)
                .append("ticketToken", Letters.TICKET)
                .append("news", new Document("kind", "seat-waitlisted").append("rank", 7));
        mongo.getCollection("mails").insertOne(new Document("_id", id).append("letter", letter)
                .append("state", new Document("kind", "QUEUED").append("dueAt", NOW)).append("round", 1)
                .append("attempts", 0).append("queuedAt", NOW)
                .append("announced", new Document("sequence", 0L).append("failed", false)).append("version", 1L)
                .append("reader", "anais.lefevre@example.org"));

        var mail = mails.find(new MailId(id)).orElseThrow();

        assertThat(mail.letter()).isEqualTo(Letters.toParticipant(Letters.recipient(Language.FRENCH),
                Letters.workshop(null), new RegistrationNews.Waitlisted(7)));
        assertThat(mail.letter().about()).containsExactly(Letters.REGISTRATION);
    }

    @Test
    void storesALetterAboutSeveralSessionsAsFields() {
        var mail = mails.add(Mail.of(SessionsLetters.letter(Language.FRENCH, SessionsLetters.seated(ON_SITE),
                SessionsLetters.waiting(REMOTE, 2)), NOW)).orElseThrow();

        var stored = mongo.findById(mail.id().value(), Document.class, "mails");

        assertThat(stored.getEmbedded(List.of("letter", "kind"), String.class)).isEqualTo("sessions-chosen");
        var sessions = stored.get("letter", Document.class).getList("sessions", Document.class);
        assertThat(sessions).extracting(session -> session.get("registration"))
                .containsExactly(SessionsLetters.registration(ON_SITE), SessionsLetters.registration(REMOTE));
        assertThat(sessions).extracting(session -> session.getEmbedded(List.of("news", "kind"), String.class))
                .containsExactly("seat-assigned", "seat-waitlisted");
        assertThat(stored.toString()).doesNotContain("_class", "fr.raict");
    }

    /** As the version that did not know in whose place somebody comes wrote it. */
    @Test
    void readsALetterAboutSessionsThatHasNoPredecessor() {
        var letter = SessionsLetters.letter(Language.FRENCH, SessionsLetters.seated(ON_SITE));
        var mail = mails.add(Mail.of(letter, NOW)).orElseThrow();
        var stored = mongo.findById(mail.id().value(), Document.class, "mails").get("letter", Document.class);

        assertThat(stored).containsOnlyKeys("kind", "eventId", "occurredAt", "recipient", "sessions");
        assertThat(mails.find(mail.id())).map(Mail::letter).contains(letter);
    }

    @Test
    void storesASuccessionByItsKind() {
        var replacing = SessionsLetters.letter(Language.FRENCH, YANN, SessionsLetters.seated(ON_SITE));
        var handedOver = SessionsLetters.givenUp(Language.FRENCH, YANN, ON_SITE, REMOTE);
        var corrected = SessionsLetters.givenUp(Language.ENGLISH, CORRECTED, ON_SITE);

        assertThat(stored(replacing)).isEqualTo(replacing);
        assertThat(rawLetter(replacing).get("predecessor"))
                .isEqualTo(new Document("kind", "person-replaced").append("otherName", "Yann Morvan"));
        assertThat(stored(handedOver)).isEqualTo(handedOver);
        assertThat(rawLetter(handedOver)).containsEntry("kind", "sessions-given-up")
                .containsEntry("successor", rawLetter(replacing).get("predecessor"));
        assertThat(rawLetter(handedOver).toString()).doesNotContain("_class", "fr.raict", "news", "ticket");
        mongo.remove(new Query(), "mails");
        assertThat(stored(corrected)).isEqualTo(corrected);
        assertThat(rawLetter(corrected).get("successor")).isEqualTo(new Document("kind", "address-corrected"));
    }

    private Letter stored(EventLetter letter) {
        return mails.find(mails.add(Mail.of(letter, NOW)).orElseThrow().id()).orElseThrow().letter();
    }

    private Document rawLetter(EventLetter letter) {
        return mongo.findById(Mail.of(letter, NOW).id().value(), Document.class, "mails").get("letter", Document.class);
    }

    @Test
    void storesALinkAsFields() {
        var mail = mails.add(Mail.of(Letters.link(Language.ENGLISH), NOW)).orElseThrow();

        var stored = mongo.findById(mail.id().value(), Document.class, "mails");

        assertThat(stored.getEmbedded(List.of("letter", "kind"), String.class)).isEqualTo("individual-link");
        assertThat(stored.toString()).doesNotContain("_class", "fr.raict");
        assertThat(mails.find(mail.id())).map(Mail::letter).contains(Letters.link(Language.ENGLISH));
    }

    /** What is told elsewhere meanwhile is taken out of a letter that waits. */
    @Test
    void keepsWhatALetterIsStillToSay() {
        var letter = SessionsLetters.letter(Language.FRENCH, SessionsLetters.seated(ON_SITE),
                SessionsLetters.seated(REMOTE));
        var rest = SessionsLetters.letter(Language.FRENCH, SessionsLetters.seated(REMOTE));
        var mail = mails.add(Mail.of(letter, NOW)).orElseThrow();

        mails.replace(mail, mail.readdressed(rest));

        assertThat(mails.find(mail.id())).map(Mail::letter).contains(rest);
        assertThat(mails.add(Mail.of(letter, NOW))).as("the event once more").isEmpty();
    }
}
