package fr.raict.gateway.protection;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.servlet.ServletException;

import fr.raict.gateway.clients.SomeClients;
import fr.raict.gateway.errors.Problem;
import fr.raict.gateway.errors.Problems;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

class BodyBufferFilterTest {

    private static final int LARGE = 500_000;
    private static final int SMALL = 5_000;

    private final Problems problems = mock();
    private final BodyBufferFilter filter = new BodyBufferFilter(problems,
            SomeClients.bodies(), 1, Duration.ofMillis(50));
    private final AtomicInteger passed = new AtomicInteger();

    @Test
    void holdsOnlySoManyLargeBodiesAtOnce() throws Exception {
        filter.doFilter(post(LARGE), new MockHttpServletResponse(), (_, _) -> send(LARGE));

        verify(problems).answer(eq(Problem.SERVICE_UNAVAILABLE), eq(Duration.ofSeconds(10)), any(), any());
        assertThat(passed).hasValue(0);
    }

    @Test
    void letsSmallBodiesPassBesideLargeOnes() throws Exception {
        filter.doFilter(post(LARGE), new MockHttpServletResponse(), (_, _) -> send(SMALL));

        verifyNoInteractions(problems);
        assertThat(passed).hasValue(1);
    }

    @Test
    void takesTheNextLargeBodyWhenOneIsDone() throws Exception {
        filter.doFilter(post(LARGE), new MockHttpServletResponse(), (_, _) -> {});
        send(LARGE);

        verifyNoInteractions(problems);
        assertThat(passed).hasValue(1);
    }

    private void send(int size) throws ServletException, IOException {
        filter.doFilter(post(size), new MockHttpServletResponse(), (_, _) -> passed.incrementAndGet());
    }

    private static MockHttpServletRequest post(int size) {
        var request = new MockHttpServletRequest("POST", "/mon-espace");
        request.setContent(new byte[size]);
        return request;
    }
}
