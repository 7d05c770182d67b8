package fr.raict.notification.mails.persistence;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import fr.raict.notification.mails.application.JournalFilter;
import fr.raict.notification.mails.application.JournalFilter.State;
import fr.raict.notification.mails.application.Mails;
import fr.raict.notification.mails.domain.DeliveryOutcome;
import fr.raict.notification.mails.domain.Mail;
import fr.raict.notification.mails.domain.RetrySchedule;
import fr.raict.notification.mails.domain.SampleMails;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MongoMailsIT {
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final Duration LEASE = Duration.ofSeconds(20);
    private static final RetrySchedule SCHEDULE = new RetrySchedule(Duration.ofSeconds(5), Duration.ofHours(6), 2);
    private static final JournalFilter ALL = new JournalFilter(null, null);

    private final Mails mails = MongoMailsFixture.mails();

    @Test
    void keepsAMailAndItsContentAsTheyWere() {
        var mail = add("anais@example.org", NOW);

        assertThat(mails.find(mail.id())).contains(mail);
        assertThat(mails.content(mail.id())).contains(SampleMails.content());
    }

    @Test
    void addsAMailOnceHoweverManyTryAtOnce() throws Exception {
        var mail = SampleMails.queued("anais@example.org", NOW);

        var added = inParallel(16, () -> mails.add(mail, SampleMails.content()));

        assertThat(added).containsOnlyOnce(true);
        assertThat(mails.page(ALL, 0, 10).total()).isEqualTo(1);
    }

    @Test
    void letsOnlyOneClaimAMail() throws Exception {
        var mail = add("anais@example.org", NOW);

        var claimed = inParallel(16, () -> mails.replace(mail.claimed(NOW, LEASE)));

        assertThat(claimed).containsOnlyOnce(true);
        assertThat(mails.find(mail.id()).orElseThrow().attempts()).isEqualTo(1);
    }

    @Test
    void findsWhatIsDueLongestFirst() {
        var later = add("later@example.org", NOW.plusSeconds(60));
        var second = add("second@example.org", NOW.minusSeconds(1));
        var first = add("first@example.org", NOW.minusSeconds(2));
        var sent = add("sent@example.org", NOW.minusSeconds(3));
        change(change(sent, sent.claimed(NOW, LEASE)),
                sent.claimed(NOW, LEASE).after(new DeliveryOutcome.Accepted(), NOW, SCHEDULE, 1));

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

        var known = mails.find(mail.id()).orElseThrow();
        change(known, known.claimed(NOW.plusSeconds(40), LEASE));
        mails.prolong(mine, NOW.plusSeconds(1_000));
        assertThat(mails.due(NOW.plusSeconds(60), 1)).hasSize(1);
    }

    @Test
    void showsTheJournalNewestFirstPageByPage() {
        IntStream.range(0, 5).forEach(i -> add("m" + i + "@example.org", NOW.plusSeconds(i)));

        var page = mails.page(ALL, 1, 2);

        assertThat(page.total()).isEqualTo(5);
        assertThat(page.mails()).extracting(mail -> mail.recipient().address())
                .containsExactly("m2@example.org", "m1@example.org");
    }

    @Test
    void filtersTheJournalByStateAndPartOfTheAddress() {
        var anais = add("anais.le+goff@example.org", NOW);
        add("yann@example.org", NOW);
        change(change(anais, anais.claimed(NOW, LEASE)),
                anais.claimed(NOW, LEASE).after(new DeliveryOutcome.Refused("550"), NOW, SCHEDULE, 1));

        assertThat(mails.page(new JournalFilter(State.FAILED, null), 0, 10).mails()).extracting(Mail::id)
                .containsExactly(anais.id());
        assertThat(mails.page(new JournalFilter(null, "LE+GOFF"), 0, 10).total()).isEqualTo(1);
        assertThat(mails.page(new JournalFilter(null, ".*"), 0, 10).total()).isZero();
        assertThat(mails.page(new JournalFilter(State.QUEUED, "anais"), 0, 10).total()).isZero();
    }

    private Mail add(String address, Instant at) {
        var mail = SampleMails.queued(address, at);
        assertThat(mails.add(mail, SampleMails.content())).isTrue();
        return mail;
    }

    private Mail change(Mail before, Mail after) {
        assertThat(after.version()).isEqualTo(before.version() + 1);
        assertThat(mails.replace(after)).isTrue();
        return after;
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
}
