package fr.raict.notification.mails.persistence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import com.mongodb.MongoCommandException;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import fr.raict.notification.mails.application.JournalFilter;
import fr.raict.notification.mails.application.Mails;
import fr.raict.notification.mails.domain.Failure;
import fr.raict.notification.mails.domain.Mail;
import fr.raict.notification.mails.domain.MailState;
import fr.raict.notification.mails.domain.SampleMails;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What is asked for often is read in the order of an index, and nothing else is looked at. A mail lies in wait among
 * those that must not be looked at: the query is asked once more with a condition that cannot be evaluated for it.
 */
class MailIndexesIT {
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final BsonDocument FAILS_IN_ROUND_0 = BsonDocument
            .parse("{$expr: {$gt: [{$divide: [1, '$round']}, 0]}}");

    private final List<BsonDocument> asked = new ArrayList<>();
    private final MongoTemplate mongo = MongoMailsFixture.template(new CommandListener() {
        @Override
        public void commandStarted(CommandStartedEvent event) {
            if (event.getCommandName().equals("find")) {
                asked.add(event.getCommand().clone());
            }
        }
    });
    private final Mails mails = MongoMailsFixture.mails(mongo);

    @Test
    void aPageOfTheJournalIsReadInTheOrderOfAnIndex() {
        queue(20);
        lieInWait(new MailState.Queued(NOW.plusSeconds(60)), NOW.minusSeconds(1));

        mails.page(JournalFilter.ALL, 1, 10);

        assertThatItLooksAtNothingElse(10);
    }

    @Test
    void aPageOfAStateIsReadInTheOrderOfAnIndex() {
        queue(20);
        lieInWait(new MailState.Queued(NOW.plusSeconds(60)), NOW.minusSeconds(1));
        lieInWait(new MailState.Sent(NOW), NOW.plusSeconds(60));

        mails.page(new JournalFilter(MailState.Kind.QUEUED, null, null), 1, 10);

        assertThatItLooksAtNothingElse(10);
    }

    @Test
    void whatIsDueIsFoundByAnIndexHoweverManyWereSent() {
        queue(20);
        lieInWait(new MailState.Sent(NOW), NOW.minusSeconds(1));
        lieInWait(new MailState.Queued(NOW.plusSeconds(3_600)), NOW.minusSeconds(1));

        mails.due(NOW.plusSeconds(60), 10);

        assertThatItLooksAtNothingElse(10);
    }

    @Test
    void whatFailedForACauseIsFoundByAnIndex() {
        lieInWait(new MailState.Sent(NOW), NOW);
        store(new MailState.Failed(NOW), NOW, 1, new Failure(Failure.Cause.ADDRESS_REFUSED, "550"));
        store(new MailState.Failed(NOW), NOW, 0, new Failure(Failure.Cause.NEVER_TAKEN, "no connection"));

        mails.failed(new JournalFilter(MailState.Kind.FAILED, Failure.Cause.ADDRESS_REFUSED, null), NOW, 10);

        assertThatItLooksAtNothingElse(1);
    }

    @Test
    void whatWentToAReaderLatelyIsFoundByAnIndexHoweverTheAddressIsWritten() {
        lieInWait(new MailState.Queued(NOW), NOW.plusSeconds(1));
        mails.add(SampleMails.queued("Ada@Example.org", NOW.plusSeconds(1)));
        mails.add(SampleMails.queued("ada@example.org", NOW.minusSeconds(1)));

        assertThat(mails.recentTo("ada@EXAMPLE.org", NOW, 10)).hasSize(1);

        assertThatItLooksAtNothingElse(1);
    }

    private void queue(int count) {
        IntStream.range(0, count).forEach(i -> mails
                .add(SampleMails.queued("m" + i + "@example.org", NOW.plusSeconds(i))).orElseThrow());
    }

    private void lieInWait(MailState state, Instant queuedAt) {
        store(state, queuedAt, 0, null);
    }

    private void store(MailState state, Instant queuedAt, int round, Failure failure) {
        var mail = SampleMails.queued(UUID.randomUUID() + "@example.org", queuedAt);
        mails.add(new Mail(mail.id(), mail.letter(), state, round, 0, queuedAt, failure, mail.announced(), 0))
                .orElseThrow();
    }

    private void assertThatItLooksAtNothingElse(int found) {
        var warily = new BsonDocument();
        asked.getLast().forEach((name, value) -> {
            if (List.of("find", "filter", "sort", "skip", "limit").contains(name)) {
                warily.append(name, value);
            }
        });
        var wanted = warily.getDocument("filter", new BsonDocument());
        warily.put("filter", new BsonDocument("$and", new BsonArray(List.of(FAILS_IN_ROUND_0, wanted))));

        var answer = mongo.getDb().runCommand(warily).get("cursor", Document.class);
        assertThat(answer.getList("firstBatch", Document.class)).hasSize(found);

        mongo.getCollection("mails").dropIndexes();
        assertThatExceptionOfType(MongoCommandException.class).as("without an index it looks at all")
                .isThrownBy(() -> mongo.getDb().runCommand(warily));
    }
}
