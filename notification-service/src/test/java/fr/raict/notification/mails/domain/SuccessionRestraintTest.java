package fr.raict.notification.mails.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import fr.raict.notification.mails.domain.MailState.Queued;
import fr.raict.notification.mails.domain.MailState.Sent;
import fr.raict.notification.mails.domain.MailState.Suppressed;
import fr.raict.notification.mails.domain.SessionsLetter.Session;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Letters about sessions that passed from one person to another. */
class SuccessionRestraintTest {
    private static final Duration HOUR = Duration.ofHours(1);

    private final OneReader reader = new OneReader();
    private final UUID one = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Test
    void tellsWhoKnowsOfTheirSessionsThatAnotherHasThem() {
        var session = seat(one);
        reader.queue(reader.letter(session));
        reader.wait(Duration.ofMinutes(1));

        assertThat(reader.queue(reader.handedOver(session))).isEqualTo(new Queued(reader.now()));
        assertThat(reader.mails()).hasSize(2).first().satisfies(first -> assertThat(first.state()).isEqualTo(
                new Sent(OneReader.START)));
    }

    @Test
    void tellsNobodyThatAnotherHasWhatTheyNeverHeardOf() {
        holdWhatIsAbout(one);
        var session = seat(one);
        reader.queue(reader.inThePlaceOfAnother(session));

        assertThat(reader.queue(reader.handedOver(session))).isInstanceOf(Suppressed.class);

        assertThat(reader.mails()).last().satisfies(last -> assertThat(last.state()).isInstanceOf(Suppressed.class));
        assertThat(reader.mails().get(2).state()).isInstanceOf(Suppressed.class);
    }

    @Test
    void tellsOfThoseSessionsOnlyThatItsReaderHeardOfAndShortensWhatWaits() {
        var known = seat(other);
        reader.queue(reader.letter(known));
        holdWhatIsAbout(one);
        var unheardOf = seat(one);
        var stays = seat(UUID.randomUUID());
        reader.queue(reader.letter(unheardOf, stays));

        assertThat(reader.queue(reader.handedOver(unheardOf, known)))
                .as("held for no session that it leaves out").isEqualTo(new Queued(OneReader.START));

        assertThat(reader.mails().getLast().letter().about()).containsExactly(known.registration());
        assertThat(reader.mails().get(3).letter().about()).containsExactly(stays.registration());
        assertThat(reader.mails().get(3).state()).isEqualTo(new Queued(OneReader.START.plus(HOUR)));
    }

    /** Those of two choices come in any order. */
    @Test
    void isNotToldLateOfWhatIsAnothersAlready() {
        var session = seat(one);
        var kept = seat(other);
        var late = reader.letter(session, kept);
        var alone = reader.letter(session);
        reader.queue(reader.handedOver(session));

        reader.queue(late);

        assertThat(reader.mails().getLast().letter().about()).containsExactly(kept.registration());
        assertThat(reader.queue(alone)).isInstanceOf(Suppressed.class);
    }

    @Test
    void isOneOfTheMailsOfADay() {
        for (var mail = 0; mail < Restraint.IN_A_DAY; mail++) {
            assertThat(reader.queue(reader.handedOver(seat(UUID.randomUUID()), seat(UUID.randomUUID()))))
                    .isEqualTo(new Queued(reader.now()));
            reader.wait(Duration.ofSeconds(1));
        }

        assertThat(reader.queue(reader.handedOver(seat(UUID.randomUUID()))))
                .isEqualTo(new Queued(OneReader.START.plus(Duration.ofDays(1))));
    }

    /** Whoever enters registrations can pass one round for hours. */
    @Test
    void writesToNoneOfThoseWhoPassASessionRoundMoreThanTwiceAnHour() {
        var circle = IntStream.range(0, 5).mapToObj(_ -> new OneReader()).toList();
        var session = circle.getFirst().seat(one, UUID.randomUUID());
        circle.getFirst().queue(circle.getFirst().letter(session));
        for (var swap = 0; swap < 1_000; swap++) {
            var next = circle.get((swap + 1) % circle.size());
            circle.get(swap % circle.size()).queue(circle.get(swap % circle.size()).handedOver(session));
            session = next.seat(one, UUID.randomUUID());
            next.queue(next.inThePlaceOfAnother(session));
            circle.forEach(each -> each.wait(Duration.ofSeconds(20)));
        }
        circle.forEach(each -> each.wait(HOUR.multipliedBy(2)));

        assertThat(circle).allSatisfy(each -> neverMoreThanTwoWithin(HOUR, each));
        var last = session.registration();
        assertThat(circle).as("who has it in the end is told").anySatisfy(each -> assertThat(each.mails())
                .filteredOn(mail -> mail.letter().about().contains(last)).singleElement()
                .satisfies(mail -> assertThat(mail.state()).isInstanceOf(Sent.class)));
    }

    private static void neverMoreThanTwoWithin(Duration time, OneReader reader) {
        var out = sent(reader);
        assertThat(out).isNotEmpty();
        for (var third = 2; third < out.size(); third++) {
            assertThat(Duration.between(out.get(third - 2), out.get(third))).isGreaterThanOrEqualTo(time);
        }
    }

    private static List<Instant> sent(OneReader reader) {
        return reader.mails().stream().map(Mail::state).filter(Sent.class::isInstance).map(Sent.class::cast)
                .map(Sent::at).sorted().toList();
    }

    private void holdWhatIsAbout(UUID workshop) {
        reader.queue(reader.letter(seat(workshop)));
        reader.queue(reader.letter(seat(workshop)));
    }

    private Session seat(UUID workshop) {
        return reader.seat(workshop, UUID.randomUUID());
    }
}
