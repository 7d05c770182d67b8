package fr.raict.gateway.routing;

import java.util.List;

import fr.raict.gateway.errors.Problem;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

class StartUpTest {

    private final ServerRequest request = ServerRequest.create(new MockHttpServletRequest("GET", "/"), List.of());
    private final ServerResponse answered = ServerResponse.ok().build();
    private final ServerResponse tryAgain = ServerResponse.status(503).build();
    private final HandlerFunction<ServerResponse> upstream = _ -> answered;
    private final ProblemResponses problems = mock();
    private final StartUp startUp = new StartUp(problems);

    @Test
    void sendsNothingToAnUpstreamBeforeTheStartIsComplete() throws Exception {
        when(problems.response(eq(Problem.SERVICE_UNAVAILABLE), any())).thenReturn(tryAgain);

        assertThat(startUp.filter(request, upstream)).isSameAs(tryAgain);
    }

    @Test
    void routesOnceTheStartIsComplete() throws Exception {
        startUp.complete();

        assertThat(startUp.filter(request, upstream)).isSameAs(answered);
    }
}
