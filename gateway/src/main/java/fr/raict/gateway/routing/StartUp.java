package fr.raict.gateway.routing;

import java.time.Duration;

import fr.raict.gateway.errors.Problem;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Routes nothing before the start is complete. The port is open a moment earlier, and Spring Cloud Gateway would then pass
 * a request on without any of its header filters, or fail over it.
 */
@Component
class StartUp implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final Duration MOMENT = Duration.ofSeconds(1);

    private final ProblemResponses problems;
    private volatile boolean complete;

    StartUp(ProblemResponses problems) {
        this.problems = problems;
    }

    @EventListener(ApplicationStartedEvent.class)
    void complete() {
        complete = true;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> upstream) throws Exception {
        return complete ? upstream.handle(request) : problems.response(Problem.SERVICE_UNAVAILABLE, MOMENT);
    }
}
