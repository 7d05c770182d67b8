package fr.raict.notification.mails.domain;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import fr.raict.notification.mails.domain.MailState.Queued;
import fr.raict.notification.mails.domain.MailState.Sent;
import fr.raict.notification.mails.domain.MailState.Suppressed;
import fr.raict.notification.mails.domain.SessionsLetter.Session;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Letters about several sessions among those about one. */
class SessionsRestraintTest {
    private static final RegistrationNews WITHDRAWN = new RegistrationNews.Withdrawn(true);
    private static final Duration HOUR = Duration.ofHours(1);

    private final OneReader reader = new OneReader();
    private final UUID one = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Test
    void goesOutAtOnceAndCountsForEachOfItsWorkshops() {
        assertThat(reader.queue(reader.letter(seat(one), seat(other)))).isEqualTo(new Queued(OneReader.START));
        assertThat(reader.queue(reader.letter(seat(other)))).isEqualTo(new Queued(OneReader.START));

        assertThat(reader.queue(reader.letter(seat(one)))).isEqualTo(new Queued(OneReader.START));
        assertThat(reader.queue(single(other, UUID.randomUUID(), new RegistrationNews.Seated())))
                .isEqualTo(new Queued(OneReader.START.plus(HOUR)));
    }

    @Test
    void waitsWhileOneOfItsWorkshopsHasHadItsShareOfTheHour() {
        holdWhatIsAbout(other);

        assertThat(reader.queue(reader.letter(seat(one), seat(other))))
                .isEqualTo(new Queued(OneReader.START.plus(HOUR)));
    }

    @Test
    void isOneOfTheMailsOfADayHoweverManySessionsItTells() {
        for (var mail = 0; mail < Restraint.IN_A_DAY; mail++) {
            assertThat(reader.queue(reader.letter(seat(UUID.randomUUID()), seat(UUID.randomUUID()))))
                    .isEqualTo(new Queued(reader.now()));
            reader.wait(Duration.ofSeconds(1));
        }

        assertThat(reader.queue(reader.letter(seat(UUID.randomUUID()))))
                .isEqualTo(new Queued(OneReader.START.plus(Duration.ofDays(1))));
    }

    @Test
    void saysNothingOfWhatCameAndWentWhileItWaitedButTellsTheRest() {
        holdWhatIsAbout(one);
        var went = seat(one);
        var stays = seat(other);
        reader.queue(reader.letter(went, stays));

        assertThat(reader.queue(single(one, went.registration(), WITHDRAWN))).isInstanceOf(Suppressed.class);

        var held = reader.mails().get(2);
        assertThat(held.letter().about()).containsExactly(stays.registration());
        assertThat(held.state()).isEqualTo(new Queued(OneReader.START.plus(HOUR)));
        assertThat(reader.queue(single(other, stays.registration(), WITHDRAWN))).isInstanceOf(Suppressed.class);
        assertThat(reader.mails().get(2).state()).isInstanceOf(Suppressed.class);
    }

    @Test
    void leavesToWhatIsNewerWhatItSaysOfASession() {
        holdWhatIsAbout(one);
        var moved = seat(one);
        reader.queue(reader.letter(moved, seat(other)));

        assertThat(reader
                .queue(single(one, moved.registration(), new RegistrationNews.WorkshopMoved(true, null, List.of()))))
                .isEqualTo(new Queued(reader.now()));

        assertThat(reader.mails().get(2).letter().about()).doesNotContain(moved.registration()).hasSize(1);
    }

    /** What is chosen and what becomes of it come by different topics. */
    @Test
    void leavesOutWhatWasToldBeforeItCame() {
        var promoted = seat(one);
        var stays = seat(other);
        var late = reader.letter(promoted, stays);
        reader.queue(single(one, promoted.registration(), new RegistrationNews.Promoted()));

        reader.queue(late);

        assertThat(reader.mails().getLast().letter().about()).containsExactly(stays.registration());
        assertThat(reader.mails()).extracting(Mail::state).containsOnly(new Queued(reader.now()));
    }

    @Test
    void isNotSentWhenAllOfItWasToldBeforeItCame() {
        var withdrawn = seat(one);
        var late = reader.letter(withdrawn);
        assertThat(reader.queue(single(one, withdrawn.registration(), WITHDRAWN))).isEqualTo(new Queued(reader.now()));

        assertThat(reader.queue(late)).isInstanceOf(Suppressed.class);
    }

    @Test
    void onceItIsOutAWithdrawalGoesOutAsWell() {
        var session = seat(one);
        reader.queue(reader.letter(session, seat(other)));
        reader.wait(Duration.ofMinutes(1));

        reader.queue(single(one, session.registration(), WITHDRAWN));
        reader.wait(Duration.ofMinutes(1));

        assertThat(reader.mails()).hasSize(2).allMatch(mail -> mail.state() instanceof Sent)
                .first().satisfies(mail -> assertThat(mail.letter().about()).hasSize(2));
    }

    private void holdWhatIsAbout(UUID workshop) {
        reader.queue(reader.letter(seat(workshop)));
        reader.queue(reader.letter(seat(workshop)));
    }

    private Session seat(UUID workshop) {
        return reader.seat(workshop, UUID.randomUUID());
    }

    private EventLetter single(UUID workshop, UUID registration, RegistrationNews news) {
        return reader.letter(workshop, registration, news);
    }
}
