package fr.raict.notification.mails.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.raict.notification.mails.domain.MailState.Queued;
import fr.raict.notification.mails.domain.MailState.Sent;
import fr.raict.notification.mails.domain.MailState.Suppressed;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RestraintTest {

    private static final Instant START = OneReader.START;
    private static final RegistrationNews SEATED = new RegistrationNews.Seated();
    private static final RegistrationNews WITHDRAWN = new RegistrationNews.Withdrawn(true);

    private final OneReader reader = new OneReader();
    private final List<Mail> mails = reader.mails();
    private final UUID workshop = UUID.randomUUID();

    @Test
    void letsTwoGoOutAtOnceAndHoldsTheThirdForAnHourAfterTheFirst() {
        var first = UUID.randomUUID();
        assertThat(queue(first, SEATED)).isEqualTo(new Queued(START));
        wait(Duration.ofMinutes(1));
        assertThat(queue(first, WITHDRAWN)).isEqualTo(new Queued(reader.now()));
        wait(Duration.ofMinutes(1));

        assertThat(queue(UUID.randomUUID(), SEATED)).isEqualTo(new Queued(START.plus(Duration.ofHours(1))));
    }

    @Test
    void tellsNobodyOfWhatCameAndWentWhileItWaited() {
        var first = UUID.randomUUID();
        queue(first, SEATED);
        queue(first, WITHDRAWN);
        for (var again = 0; again < 100; again++) {
            var registration = UUID.randomUUID();
            queue(registration, SEATED);
            assertThat(queue(registration, WITHDRAWN)).isInstanceOf(Suppressed.class);
            wait(Duration.ofSeconds(10));
        }
        wait(Duration.ofHours(2));

        assertThat(mails).filteredOn(mail -> mail.state() instanceof Sent).hasSize(2);
        assertThat(mails).noneMatch(mail -> mail.state() instanceof Queued);
    }

    @Test
    void neverLetsAThirdGoOutWithinTheHourAndTellsWhatIsSoInTheEnd() {
        var registration = UUID.randomUUID();
        for (var again = 0; again < 50; again++) {
            registration = UUID.randomUUID();
            queue(registration, SEATED);
            wait(Duration.ofMinutes(7));
            if (again < 49) {
                queue(registration, WITHDRAWN);
                wait(Duration.ofMinutes(7));
            }
        }
        wait(Duration.ofHours(2));

        var out = mails.stream().filter(mail -> mail.state() instanceof Sent)
                .map(mail -> ((Sent) mail.state()).at()).sorted().toList();
        for (var third = 2; third < out.size(); third++) {
            assertThat(Duration.between(out.get(third - 2), out.get(third)))
                    .isGreaterThanOrEqualTo(Duration.ofHours(1));
        }
        var last = registration;
        assertThat(mails).filteredOn(mail -> mail.letter().about().contains(last))
                .allMatch(mail -> mail.state() instanceof Sent);
    }

    @Test
    void tellsAtOnceOfASeatGainedAndLetsItTakeThePlaceOfWhatWaits() {
        var first = UUID.randomUUID();
        queue(first, SEATED);
        queue(first, WITHDRAWN);
        var second = UUID.randomUUID();
        queue(second, new RegistrationNews.Waitlisted(1));

        assertThat(queue(second, new RegistrationNews.Promoted())).isEqualTo(new Queued(reader.now()));

        assertThat(mails.get(2).state()).isInstanceOf(Suppressed.class);
    }

    @Test
    void tellsAtOnceWhatTheOrganiserDecidedInThePlaceOfTheRequestThatWaits() {
        var first = UUID.randomUUID();
        queue(first, SEATED);
        queue(first, WITHDRAWN);
        var second = UUID.randomUUID();
        assertThat(queue(second, new RegistrationNews.Requested()))
                .isEqualTo(new Queued(START.plus(Duration.ofHours(1))));

        assertThat(queue(second, new RegistrationNews.Declined("Complet"))).isEqualTo(new Queued(reader.now()));

        assertThat(mails.get(2).state()).isInstanceOf(Suppressed.class);
    }

    @Test
    void tellsAtOnceWhatIsOfferedUnlessItPassesFromPersonToPerson() {
        var first = UUID.randomUUID();
        queue(first, SEATED);
        queue(first, WITHDRAWN);
        var inAnHour = new Queued(START.plus(Duration.ofHours(1)));

        assertThat(queue(UUID.randomUUID(), Letters.offer(1))).isEqualTo(new Queued(reader.now()));
        assertThat(queue(UUID.randomUUID(), new RegistrationNews.OfferLapsed())).isEqualTo(new Queued(reader.now()));
        assertThat(queue(UUID.randomUUID(), new RegistrationNews.Offered(START, 1, true))).isEqualTo(inAnHour);
    }

    @Test
    void holdsNothingAboutOtherWorkshopsUpToTheBoundOfADay() {
        for (var other = 0; other < Restraint.IN_A_DAY; other++) {
            assertThat(queue(UUID.randomUUID(), UUID.randomUUID(), SEATED)).isEqualTo(new Queued(reader.now()));
            wait(Duration.ofSeconds(1));
        }

        assertThat(queue(UUID.randomUUID(), UUID.randomUUID(), SEATED))
                .isEqualTo(new Queued(START.plus(Duration.ofDays(1))));
    }

    /** Kafka may deliver an event twice, and what came after it only once. */
    @Test
    void aRepeatDoesNotTakeThePlaceOfWhatIsNewer() {
        queue(UUID.randomUUID(), SEATED);
        var registration = UUID.randomUUID();
        var seated = reader.letter(workshop, registration, SEATED);
        reader.queue(seated);
        wait(Duration.ofMinutes(1));
        assertThat(queue(registration, WITHDRAWN)).isEqualTo(new Queued(START.plus(Duration.ofHours(1))));

        reader.queue(seated);
        wait(Duration.ofHours(2));

        assertThat(mails).hasSize(3).allMatch(mail -> mail.state() instanceof Sent);
    }

    private MailState queue(UUID registration, RegistrationNews news) {
        return queue(workshop, registration, news);
    }

    private MailState queue(UUID about, UUID registration, RegistrationNews news) {
        return reader.queue(reader.letter(about, registration, news));
    }

    private void wait(Duration time) {
        reader.wait(time);
    }
}
