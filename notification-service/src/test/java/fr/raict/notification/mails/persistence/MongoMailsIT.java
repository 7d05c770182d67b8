package fr.raict.notification.mails.persistence;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.raict.notification.mails.application.JournalFilter;
import fr.raict.notification.mails.application.Mails;
import fr.raict.notification.mails.domain.Answer;
import fr.raict.notification.mails.domain.DeliveryOutcome;
import fr.raict.notification.mails.domain.Failure;
import fr.raict.notification.mails.domain.Failure.Cause;
import fr.raict.notification.mails.domain.InvitationNews;
import fr.raict.notification.mails.domain.Language;
import fr.raict.notification.mails.domain.Letter;
import fr.raict.notification.mails.domain.Letters;
import fr.raict.notification.mails.domain.Mail;
import fr.raict.notification.mails.domain.MailId;
import fr.raict.notification.mails.domain.MailState;
import fr.raict.notification.mails.domain.RegistrationNews;
import fr.raict.notification.mails.domain.RetrySchedule;
import fr.raict.notification.mails.domain.SampleMails;
import fr.raict.notification.mails.domain.Succession;
import fr.raict.platform.outbox.OutboxEntry;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class MongoMailsIT {
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final Duration LEASE = Duration.ofSeconds(20);
    private static final RetrySchedule SCHEDULE = new RetrySchedule(Duration.ofSeconds(5), Duration.ofHours(6), 2);

    private final MongoTemplate mongo = MongoMailsFixture.template();
    private final Mails mails = MongoMailsFixture.mails(mongo);

    @Test
    void keepsAMailAsItWas() {
        var mail = add("anais@example.org", NOW);

        assertThat(mails.find(mail.id())).contains(mail);
    }

    @Test
    void keepsEveryLetterThereIs() {
        for (var language : Language.values()) {
            for (var letter : Letters.all(language)) {
                var mail = Mail.of(letter, NOW);
                var other = new Mail(new MailId(UUID.randomUUID()), mail.letter(), mail.state(), mail.round(),
                        mail.attempts(), mail.queuedAt(), mail.lastFailure(), mail.announced(), mail.version());

                var added = mails.add(other).orElseThrow();

                assertThat(added.letter()).isEqualTo(letter);
                assertThat(mails.find(other.id())).contains(added);
            }
        }
    }

    /** For whoever looks at the database in a shell. */
    @Test
    void storesALetterAsFieldsAndNeitherFinishedTextNorNamesOfClasses() {
        var mail = add("anais@example.org", NOW);

        var stored = mongo.findById(mail.id().value(), Document.class, "mails");

        assertThat(stored).doesNotContainKeys("_class", "outbox", "lastFailure");
        assertThat(stored.getEmbedded(List.of("state", "kind"), String.class)).isEqualTo("QUEUED");
        assertThat(stored.getEmbedded(List.of("letter", "kind"), String.class)).isEqualTo("to-participant");
        assertThat(stored.getEmbedded(List.of("letter", "news", "kind"), String.class)).isEqualTo("seat-assigned");
        assertThat(stored.getEmbedded(List.of("letter", "workshop", "title"), String.class)).startsWith("Filières");
        assertThat(stored.getEmbedded(List.of("letter", "registration"), UUID.class)).isEqualTo(Letters.REGISTRATION);
        assertThat(stored.toString()).hasSizeLessThan(1_500).doesNotContain("<html", "fr.raict");
    }

    /** What was stored once has to be read by every later version. */
    @Test
    void namesEveryKindOfWhatMayBeOfSeveral() {
        var kinds = Stream.of(Letter.class, RegistrationNews.class, Succession.class,
                InvitationNews.class, Answer.class, MailState.class).flatMap(MongoMailsIT::kindsOf);

        assertThat(kinds).containsExactlyInAnyOrderElementsOf(StoredKinds.NAMES.keySet());
    }

    private static Stream<Class<?>> kindsOf(Class<?> type) {
        return type.isSealed() ? Arrays.stream(type.getPermittedSubclasses()).flatMap(MongoMailsIT::kindsOf)
                : Stream.of(type);
    }

    @Test
    void countsFailuresByCauseAndFindsThoseOfOne() {
        var refused = fail("a@example.org", new Failure(Cause.ADDRESS_REFUSED, "550"));
        fail("b@example.org", new Failure(Cause.NOT_WRITTEN, "no zone"));
        fail("c@example.org", new Failure(Cause.NOT_WRITTEN, "no zone"));
        add("d@example.org", NOW);

        assertThat(mails.failures()).isEqualTo(Map.of(Cause.ADDRESS_REFUSED, 1L, Cause.NOT_WRITTEN, 2L));
        assertThat(mails.failed(failedBy(Cause.ADDRESS_REFUSED), NOW, 10)).containsExactly(refused);
        assertThat(mails.failed(failedBy(Cause.ADDRESS_REFUSED), NOW.minusSeconds(1), 10)).isEmpty();
        assertThat(mails.failed(failedBy(Cause.NOT_WRITTEN), NOW, 1)).hasSize(1);
        assertThat(mails.page(new JournalFilter(null, Cause.NOT_WRITTEN, null), 0, 10).total()).isEqualTo(2);
    }

    @Test
    void keepsTheEventOfAFailureWithTheMailUntilItIsSent() {
        var failed = fail("a@example.org", new Failure(Cause.ADDRESS_REFUSED, "550"));

        assertThat(mongo.findById(failed.id().value(), MailDocument.class).outbox()).singleElement()
                .satisfies(entry -> assertThat(entry.type()).isEqualTo("notification.mail-failed.v1"));
        assertThat(mails.find(failed.id())).contains(failed);
    }

    private Mail fail(String address, Failure failure) {
        var mail = add(address, NOW);
        var claimed = change(mail, mail.claimed(NOW, LEASE));
        return change(claimed, claimed.after(new DeliveryOutcome.Refused(failure), NOW, SCHEDULE, 1));
    }

    @Test
    void addsAMailOnceHoweverManyTryAtOnce() throws Exception {
        var mail = SampleMails.queued("anais@example.org", NOW);

        var added = inParallel(16, () -> mails.add(mail));

        assertThat(added).filteredOn(Optional::isPresent).hasSize(1);
        assertThat(mails.page(JournalFilter.ALL, 0, 10).total()).isEqualTo(1);
    }

    /** Whatever changes of a mail is there when it is read again, and what is over is not. */
    @Test
    void keepsEachStepOfAMailThatIsReaddressedDeferredSentAndSentAgain() {
        var mail = add("anais@example.org", NOW);
        var claimed = change(mail, mail.claimed(NOW, LEASE));
        var elsewhere = SampleMails.queued("Anais.Le-Goff@example.org", NOW).letter();
        var deferred = change(claimed, claimed.readdressed(elsewhere)
                .after(new DeliveryOutcome.Deferred("451 busy"), NOW, SCHEDULE, 1));
        assertThat(deferred.lastFailure()).isNotNull();
        assertThat(mails.recentTo("anais.le-goff@EXAMPLE.org", NOW.minusSeconds(1), 10)).containsExactly(deferred);

        var later = NOW.plusSeconds(60);
        var again = change(deferred, deferred.claimed(later, LEASE));
        var sent = change(again, again.after(new DeliveryOutcome.Accepted(), later, SCHEDULE, 1));
        assertThat(sent.lastFailure()).isNull();
        change(sent, sent.resent(later));

        assertThat(mongo.findById(mail.id().value(), Document.class, "mails"))
                .doesNotContainKeys("_class", "outbox", "lastFailure");
    }

    @Test
    void tellsOfAMailThatFailedAndWentOutAfterAllInOrder() {
        var failed = fail("a@example.org", new Failure(Cause.ADDRESS_REFUSED, "550"));
        var resent = change(failed, failed.resent(NOW));
        var claimed = change(resent, resent.claimed(NOW, LEASE));
        change(claimed, claimed.after(new DeliveryOutcome.Accepted(), NOW, SCHEDULE, 1));

        assertThat(mongo.findById(failed.id().value(), MailDocument.class).outbox())
                .extracting(OutboxEntry::type)
                .containsExactly("notification.mail-failed.v1", "notification.mail-sent.v1");
    }

    @Test
    void letsOnlyOneClaimAMail() throws Exception {
        var mail = add("anais@example.org", NOW);

        var claimed = inParallel(16, () -> mails.replace(mail, mail.claimed(NOW, LEASE)));

        assertThat(claimed).filteredOn(Optional::isPresent).hasSize(1);
        assertThat(mails.find(mail.id()).orElseThrow().attempts()).isEqualTo(1);
    }

    @Test
    void findsWhatIsDueLongestFirst() {
        var later = add("later@example.org", NOW.plusSeconds(60));
        var second = add("second@example.org", NOW.minusSeconds(1));
        var first = add("first@example.org", NOW.minusSeconds(2));
        var sent = add("sent@example.org", NOW.minusSeconds(3));
        var claimed = change(sent, sent.claimed(NOW, LEASE));
        change(claimed, claimed.after(new DeliveryOutcome.Accepted(), NOW, SCHEDULE, 1));

        assertThat(mails.due(NOW, 10)).containsExactly(first, second);
        assertThat(mails.due(NOW, 1)).containsExactly(first);
        assertThat(mails.due(NOW.plusSeconds(60), 10)).containsExactly(first, second, later);
    }

    @Test
    void prolongsAClaimButNotOneThatSomebodyTookOver() {
        var mail = add("anais@example.org", NOW);
        var mine = change(mail, mail.claimed(NOW, LEASE));

        mails.prolong(mine, NOW.plusSeconds(40));
        assertThat(mails.due(NOW.plusSeconds(39), 1)).isEmpty();
        assertThat(mails.find(mine.id()).orElseThrow().version()).isEqualTo(mine.version());

        var known = mails.find(mail.id()).orElseThrow();
        change(known, known.claimed(NOW.plusSeconds(40), LEASE));
        mails.prolong(mine, NOW.plusSeconds(1_000));
        assertThat(mails.due(NOW.plusSeconds(60), 1)).hasSize(1);
    }

    @Test
    void showsTheJournalNewestFirstPageByPage() {
        IntStream.range(0, 5).forEach(i -> add("m" + i + "@example.org", NOW.plusSeconds(i)));

        var page = mails.page(JournalFilter.ALL, 1, 2);

        assertThat(page.total()).isEqualTo(5);
        assertThat(page.mails()).extracting(mail -> mail.letter().recipient().email())
                .containsExactly("m2@example.org", "m1@example.org");
    }

    @Test
    void filtersTheJournalByStateAndPartOfTheAddress() {
        var anais = add("anais.le+goff@example.org", NOW);
        add("yann@example.org", NOW);
        var claimed = change(anais, anais.claimed(NOW, LEASE));
        change(claimed, claimed.after(new DeliveryOutcome.Refused(new Failure(Cause.ADDRESS_REFUSED, "550")), NOW,
                SCHEDULE, 1));

        assertThat(mails.page(new JournalFilter(MailState.Kind.FAILED, null, null), 0, 10).mails()).extracting(Mail::id)
                .containsExactly(anais.id());
        assertThat(mails.page(new JournalFilter(null, null, "LE+GOFF"), 0, 10).total()).isEqualTo(1);
        assertThat(mails.page(new JournalFilter(null, null, ".*"), 0, 10).total()).isZero();
        assertThat(mails.page(new JournalFilter(MailState.Kind.QUEUED, null, "anais"), 0, 10).total()).isZero();
    }

    private Mail add(String address, Instant at) {
        return mails.add(SampleMails.queued(address, at)).orElseThrow();
    }

    private Mail change(Mail before, Mail after) {
        var changed = mails.replace(before, after).orElseThrow();
        assertThat(changed.version()).isEqualTo(before.version() + 1);
        assertThat(mails.find(before.id())).contains(changed);
        return changed;
    }

    private static <T> List<T> inParallel(int times, Callable<T> task) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = new ArrayList<T>();
            for (Future<T> result : threads.invokeAll(java.util.Collections.nCopies(times, task))) {
                results.add(result.get());
            }
            return results;
        }
    }

    private static JournalFilter failedBy(Cause cause) {
        return new JournalFilter(MailState.Kind.FAILED, cause, null);
    }
}
