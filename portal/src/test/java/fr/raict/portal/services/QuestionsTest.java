package fr.raict.portal.services;

import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class QuestionsTest {

    @BeforeEach
    void signIn() {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("Karim", "secret"));
        LocaleContextHolder.setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void areAskedInTheVisitorsNameAndLanguage() {
        try (var questions = new Questions()) {
            var name = questions.ask(() -> SecurityContextHolder.getContext().getAuthentication().getName());
            var language = questions.ask(() -> LocaleContextHolder.getLocale());

            assertThat(name.get()).isEqualTo("Karim");
            assertThat(language.get()).isEqualTo(Locale.ENGLISH);
        }
    }

    @Test
    void areAskedAtTheSameTime() {
        var both = new CountDownLatch(2);
        try (var questions = new Questions()) {
            var first = questions.ask(() -> meets(both));
            var second = questions.ask(() -> meets(both));

            assertThat(first.get() && second.get()).isTrue();
        }
    }

    @Test
    void failAsTheServiceDid() {
        var refusal = new IllegalStateException("refused");
        try (var questions = new Questions()) {
            var answer = questions.ask(() -> {
                throw refusal;
            });

            assertThatThrownBy(answer::get).isSameAs(refusal);
        }
    }

    @Test
    void areGivenUpWithThePage() {
        var asked = new CountDownLatch(1);
        var never = new CountDownLatch(1);
        var givenUp = new AtomicBoolean();

        try (var questions = new Questions()) {
            questions.ask(() -> {
                asked.countDown();
                givenUp.set(!isOpened(never));
                return "too late";
            });
            assertThat(isOpened(asked)).isTrue();
        }

        assertThat(givenUp).isTrue();
    }

    private static boolean meets(CountDownLatch others) {
        others.countDown();
        return isOpened(others);
    }

    /** Not so when it is interrupted. */
    private static boolean isOpened(CountDownLatch latch) {
        try {
            return latch.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException givenUp) {
            return false;
        }
    }
}
