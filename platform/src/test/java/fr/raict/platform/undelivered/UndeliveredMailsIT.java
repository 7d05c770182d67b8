package fr.raict.platform.undelivered;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;

import fr.raict.contracts.notification.v1.MailFailed;
import fr.raict.contracts.notification.v1.MailFailed.Cause;
import fr.raict.contracts.notification.v1.MailSent;
import fr.raict.testsupport.IntegrationTest;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

import static org.assertj.core.api.Assertions.assertThat;

/** Without its listener, so that no event of another test comes in between. */
@IntegrationTest
class UndeliveredMailsIT {

    private static final Instant AT = Instant.parse("2026-11-24T08:30:00Z");
    private static final String COLLECTION = "undelivered_mails";

    @Autowired
    MongoOperations mongo;

    private final UUID mail = UUID.randomUUID();
    private final UUID one = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private UndeliveredMails mails;

    @BeforeEach
    void listenToNothing() {
        mails = new UndeliveredMails(mongo);
    }

    @Test
    void findsAMailUnderEachRegistrationThatItWasAbout() {
        mails.keepNewest(failed(1, List.of(other)));

        var expected = new UndeliveredMail(Cause.ADDRESS_REFUSED, "mairie.example", AT.plusSeconds(1));
        assertThat(mails.about(List.of(one, other, UUID.randomUUID()))).containsOnlyKeys(one, other)
                .containsEntry(one, expected).containsEntry(other, expected);
        assertThat(mails.about(List.of(other))).as("nothing that was not asked for").containsOnlyKeys(other);
    }

    @Test
    void forgetsAMailUnderEachOnceItWentOutHoweverOftenAndInWhateverOrderItIsTold() {
        var sent = new MailSent(UUID.randomUUID(), mail, 2, AT, one, List.of(other));

        for (var event : List.of(sent, failed(1, List.of(other)), sent)) {
            mails.keepNewest(event);
        }

        assertThat(mails.about(List.of(one, other))).isEmpty();
    }

    @Test
    void readsAndRenewsWhatAnEarlierVersionStored() {
        mongo.getCollection(COLLECTION).insertOne(new Document("_id", mail).append("about", one).append("sequence", 1L)
                .append("since", Date.from(AT)).append("cause", "NEVER_TAKEN").append("domain", "mairie.example"));

        assertThat(mails.about(List.of(one))).containsEntry(one,
                new UndeliveredMail(Cause.NEVER_TAKEN, "mairie.example", AT));

        mails.keepNewest(failed(2, null));
        assertThat(mails.about(List.of(one)).get(one).cause()).isEqualTo(Cause.ADDRESS_REFUSED);
    }

    private MailFailed failed(long sequence, List<UUID> alsoAbout) {
        return new MailFailed(UUID.randomUUID(), mail, sequence, AT.plusSeconds(sequence), one, Cause.ADDRESS_REFUSED,
                "mairie.example", alsoAbout);
    }
}
