package fr.raict.gateway.routing;

import java.time.Duration;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * One circuit breaker per upstream: the failure of a service is answered at once and leaves the others alone. Slow answers
 * are no failure until they time out; at a rush they are only waiting in line.
 */
@Component
class CircuitBreakers {

    private static final Logger log = LoggerFactory.getLogger(CircuitBreakers.class);

    private final UpstreamSettings settings;
    private final ProblemResponses problems;

    CircuitBreakers(UpstreamSettings settings, ProblemResponses problems) {
        this.settings = settings;
        this.problems = problems;
    }

    CircuitBreakerFilter of(String service) {
        var breaker = CircuitBreaker.of(service, CircuitBreakerConfig.custom()
                .slidingWindowType(SlidingWindowType.TIME_BASED)
                .slidingWindowSize(10)
                .minimumNumberOfCalls(settings.breakerMinimumCalls())
                .failureRateThreshold(50)
                .waitDurationInOpenState(settings.breakerPause())
                .permittedNumberOfCallsInHalfOpenState(5)
                .maxWaitDurationInHalfOpenState(Duration.ofSeconds(10))
                .build());
        breaker.getEventPublisher().onStateTransition(event -> log.warn("{}: {}", service, event.getStateTransition()));
        return new CircuitBreakerFilter(breaker, settings.breakerPause(), problems);
    }
}
