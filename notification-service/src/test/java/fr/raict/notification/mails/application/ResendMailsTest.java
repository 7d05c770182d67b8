package fr.raict.notification.mails.application;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import fr.raict.notification.mails.domain.Mail;
import fr.raict.notification.mails.domain.MailState;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ResendMailsTest {

    private final List<Runnable> background = new ArrayList<>();
    private final ResendMails resendMails = new ResendMails(new MailsInMemory(), new MailsDue(), background::add,
            Clock.systemUTC());

    @Test
    void worksThroughWhatWasAskedOneAfterTheOtherHoweverMuchIsAskedAtOnce() {
        assertThat(IntStream.range(0, ResendMails.MOST_ASKED).mapToObj(ResendMailsTest::filter))
                .allMatch(resendMails::resend);

        assertThat(resendMails.resend(filter(0))).isTrue();
        assertThat(resendMails.resend(filter(ResendMails.MOST_ASKED))).isFalse();
        assertThat(background).hasSize(1);

        background.removeFirst().run();

        assertThat(resendMails.resend(filter(ResendMails.MOST_ASKED))).isTrue();
        assertThat(background).hasSize(1);
    }

    @Test
    void canBeAskedAgainAfterAFailureThatEndedIt() {
        var failing = new ResendMails(new MailsInMemory() {
            @Override
            public List<Mail> failed(JournalFilter filter, Instant before,
                    int atMost) {
                throw new OutOfMemoryError();
            }
        }, new MailsDue(), background::add, Clock.systemUTC());
        failing.resend(filter(0));
        failing.resend(filter(1));

        assertThatThrownBy(background.removeFirst()::run).isInstanceOf(OutOfMemoryError.class);

        assertThat(failing.resend(filter(1))).isTrue();
        assertThat(background).hasSize(1);
    }

    private static JournalFilter filter(int number) {
        return new JournalFilter(MailState.Kind.FAILED, null, "person" + number);
    }
}
