package fr.raict.gateway.routing;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Set;

import fr.raict.gateway.errors.Problem;
import fr.raict.gateway.site.SecretPaths;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Answers for an upstream that is down or too slow, and spares it while it recovers. Whatever the upstream did answer
 * passes untouched, errors included. The gateway's own filter would replace such an answer and leak its connection.
 */
final class CircuitBreakerFilter implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final Logger log = LoggerFactory.getLogger(CircuitBreakerFilter.class);
    private static final Set<Integer> FAILURES = Set.of(502, 503, 504);

    private final CircuitBreaker breaker;
    private final Duration pause;
    private final ProblemResponses problems;

    CircuitBreakerFilter(CircuitBreaker breaker, Duration pause, ProblemResponses problems) {
        this.breaker = breaker;
        this.pause = pause;
        this.problems = problems;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> upstream) throws Exception {
        if (!breaker.tryAcquirePermission()) {
            return problems.response(Problem.SERVICE_UNAVAILABLE, pause);
        }
        var start = breaker.getCurrentTimestamp();
        try {
            var response = upstream.handle(request);
            record(response.statusCode(), start);
            return response;
        } catch (UpstreamUnreachable e) {
            return afterFailure(e.reason(), request, start);
        } catch (AnswerBodies.NoRoom _) { // the upstream did answer
            breaker.onSuccess(elapsed(start), breaker.getTimestampUnit());
            return problems.response(Problem.SERVICE_UNAVAILABLE, pause);
        } catch (Exception e) { // not the upstream's fault
            breaker.releasePermission();
            throw e;
        }
    }

    private void record(HttpStatusCode status, long start) {
        if (FAILURES.contains(status.value())) {
            breaker.onError(elapsed(start), breaker.getTimestampUnit(), new UpstreamFailure(status));
        } else {
            breaker.onSuccess(elapsed(start), breaker.getTimestampUnit());
        }
    }

    private ServerResponse afterFailure(IOException failure, ServerRequest request, long start) {
        breaker.onError(elapsed(start), breaker.getTimestampUnit(), failure);
        log.warn("{} did not answer {} {}: {}", breaker.getName(), request.method(),
                SecretPaths.masked(request.requestPath().value()), failure.toString());
        return isTimeout(failure)
                ? problems.response(Problem.SERVICE_TOO_SLOW)
                : problems.response(Problem.SERVICE_UNAVAILABLE, pause);
    }

    private static boolean isTimeout(IOException failure) {
        return failure instanceof SocketTimeoutException && !(failure instanceof ConnectTimeoutException);
    }

    private long elapsed(long start) {
        return breaker.getCurrentTimestamp() - start;
    }

    private static final class UpstreamFailure extends RuntimeException {

        UpstreamFailure(HttpStatusCode status) {
            super("answered " + status, null, false, false);
        }
    }
}
