package fr.raict.notification.mails.messaging;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import fr.raict.contracts.Event;
import fr.raict.contracts.notification.v1.MailFailed;
import fr.raict.contracts.notification.v1.MailSent;
import fr.raict.notification.mails.domain.DeliveryOutcome;
import fr.raict.notification.mails.domain.EventLetter;
import fr.raict.notification.mails.domain.Failure;
import fr.raict.notification.mails.domain.Language;
import fr.raict.notification.mails.domain.Letters;
import fr.raict.notification.mails.domain.Mail;
import fr.raict.notification.mails.domain.RegistrationNews;
import fr.raict.notification.mails.domain.RetrySchedule;
import fr.raict.notification.mails.domain.SessionsLetters;
import org.junit.jupiter.api.Test;

import static fr.raict.notification.mails.domain.SessionsLetters.HYBRID;
import static fr.raict.notification.mails.domain.SessionsLetters.ON_SITE;
import static fr.raict.notification.mails.domain.SessionsLetters.REMOTE;
import static fr.raict.notification.mails.domain.SessionsLetters.registration;
import static fr.raict.notification.mails.domain.SessionsLetters.seated;
import static fr.raict.notification.mails.domain.SessionsLetters.waiting;
import static org.assertj.core.api.Assertions.assertThat;

class MailEventsTest {
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final DeliveryOutcome REFUSED = new DeliveryOutcome.Refused(
            new Failure(Failure.Cause.ADDRESS_REFUSED, "550"));

    @Test
    void tellsOfEachRegistrationThatAMailWasAboutThatItFailedAndThatItWentOutAfterAll() {
        var queued = queued(
                SessionsLetters.letter(Language.FRENCH, seated(ON_SITE), waiting(HYBRID, 3), seated(REMOTE)));
        var failed = after(REFUSED, queued);
        var sent = after(new DeliveryOutcome.Accepted(), failed.resent(NOW));

        assertThat(told(queued, failed)).singleElement()
                .isInstanceOfSatisfying(MailFailed.class, event -> {
                    assertThat(event.about()).isEqualTo(registration(ON_SITE));
                    assertThat(event.alsoAbout()).containsExactly(registration(HYBRID), registration(REMOTE));
                });
        assertThat(told(failed, sent)).singleElement().isInstanceOfSatisfying(MailSent.class, event -> assertThat(
                event.allAbout())
                .containsExactly(registration(ON_SITE), registration(HYBRID), registration(REMOTE)));
    }

    @Test
    void tellsOfOneRegistrationAsBefore() {
        var queued = queued(Letters.toParticipant(Language.FRENCH, new RegistrationNews.Seated()));

        assertThat(told(queued, after(REFUSED, queued))).singleElement()
                .isInstanceOfSatisfying(MailFailed.class, event -> {
                    assertThat(event.about()).isEqualTo(Letters.REGISTRATION);
                    assertThat(event.alsoAbout()).isNull();
                });
    }

    private static List<Event> told(Mail before, Mail after) {
        return MailEventsFixture.events().of(before, after);
    }

    private static Mail queued(EventLetter letter) {
        return Mail.of(letter, NOW);
    }

    private static Mail after(DeliveryOutcome outcome, Mail queued) {
        return queued.claimed(NOW, Duration.ofSeconds(20)).after(outcome, NOW,
                new RetrySchedule(Duration.ofSeconds(5), Duration.ofHours(6), 2), 1);
    }
}
