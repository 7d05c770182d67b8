package fr.raict.gateway.session;

import java.util.stream.IntStream;

import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

import static org.assertj.core.api.Assertions.assertThat;

class SessionsBeforeLoginTest {

    private final SessionsBeforeLogin sessions = new SessionsBeforeLogin();

    @Test
    void endsTheOldestWhenTooManyLoginsAreBegun() {
        var oldest = begun();
        var next = begun();

        IntStream.range(0, SessionsBeforeLogin.MOST - 1).forEach(_ -> begun());

        assertThat(oldest.isInvalid()).isTrue();
        assertThat(next.isInvalid()).isFalse();
    }

    @Test
    void leavesASignedInUserAlone() {
        var user = begun();
        sessions.attributeAdded(new HttpSessionBindingEvent(user,
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, "user"));

        IntStream.range(0, 2 * SessionsBeforeLogin.MOST).forEach(_ -> begun());

        assertThat(user.isInvalid()).isFalse();
    }

    @Test
    void forgetsASessionThatEndedByItself() {
        var ended = begun();
        sessions.sessionDestroyed(new HttpSessionEvent(ended));
        var oldest = begun();

        IntStream.range(0, SessionsBeforeLogin.MOST - 1).forEach(_ -> begun());

        assertThat(oldest.isInvalid()).isFalse();
    }

    private MockHttpSession begun() {
        var session = new MockHttpSession();
        sessions.sessionCreated(new HttpSessionEvent(session));
        return session;
    }
}
