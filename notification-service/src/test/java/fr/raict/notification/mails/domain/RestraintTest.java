package fr.raict.notification.mails.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fr.raict.notification.mails.domain.MailState.Queued;
import fr.raict.notification.mails.domain.MailState.Sent;
import fr.raict.notification.mails.domain.MailState.Suppressed;
import fr.raict.notification.mails.domain.WorkshopLetter.ToParticipant;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** One reader, to whom mails go out as soon as they may. */
class RestraintTest {

    private static final Instant START = Instant.parse("2026-11-24T08:00:00Z");
    private static final RegistrationNews SEATED = new RegistrationNews.Seated();
    private static final RegistrationNews WITHDRAWN = new RegistrationNews.Withdrawn(true);

    private final List<Mail> mails = new ArrayList<>();
    private final UUID workshop = UUID.randomUUID();
    private Instant now = START;

    @Test
    void letsTwoGoOutAtOnceAndHoldsTheThirdForAnHourAfterTheFirst() {
        var first = UUID.randomUUID();
        assertThat(queue(first, SEATED)).isEqualTo(new Queued(START));
        wait(Duration.ofMinutes(1));
        assertThat(queue(first, WITHDRAWN)).isEqualTo(new Queued(now));
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
        assertThat(mails).filteredOn(mail -> mail.letter().about().equals(Optional.of(last)))
                .allMatch(mail -> mail.state() instanceof Sent);
    }

    @Test
    void tellsAtOnceOfASeatGainedAndLetsItTakeThePlaceOfWhatWaits() {
        var first = UUID.randomUUID();
        queue(first, SEATED);
        queue(first, WITHDRAWN);
        var second = UUID.randomUUID();
        queue(second, new RegistrationNews.Waitlisted(1));

        assertThat(queue(second, new RegistrationNews.Promoted())).isEqualTo(new Queued(now));

        assertThat(mails.get(2).state()).isInstanceOf(Suppressed.class);
    }

    @Test
    void holdsNothingAboutOtherWorkshopsUpToTheBoundOfADay() {
        for (var other = 0; other < Restraint.IN_A_DAY; other++) {
            assertThat(queue(UUID.randomUUID(), UUID.randomUUID(), SEATED)).isEqualTo(new Queued(now));
            wait(Duration.ofSeconds(1));
        }

        assertThat(queue(UUID.randomUUID(), UUID.randomUUID(), SEATED))
                .isEqualTo(new Queued(START.plus(Duration.ofDays(1))));
    }

    private MailState queue(UUID registration, RegistrationNews news) {
        return queue(workshop, registration, news);
    }

    private MailState queue(UUID about, UUID registration, RegistrationNews news) {
        var place = new Workshop(about, "Atelier", Letters.EDITION, "RAICT", "Paris", "Europe/Paris",
                "organisatrice@example.org", 1, null, null);
        var letter = new ToParticipant(UUID.randomUUID(), now, Letters.recipient(Language.FRENCH), place, registration,
                "ticket", news);
        var restraint = new Restraint(letter, List.copyOf(mails), now);
        var mail = restraint.applied(Mail.of(letter, now));
        restraint.overtaken().forEach(other -> mails.replaceAll(each -> each == other ? each.overtaken(now) : each));
        mails.add(mail);
        return mail.state();
    }

    /** What is due meanwhile goes out when it is. */
    private void wait(Duration time) {
        now = now.plus(time);
        mails.replaceAll(mail -> mail.state() instanceof Queued(var dueAt) && mail.isDue(now)
                ? new Mail(mail.id(), mail.letter(), new Sent(dueAt), 1, 1, mail.queuedAt(), null, Announced.NOTHING, 1)
                : mail);
    }
}
