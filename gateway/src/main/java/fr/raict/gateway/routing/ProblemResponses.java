package fr.raict.gateway.routing;

import java.time.Duration;

import fr.raict.gateway.errors.Problem;
import fr.raict.gateway.errors.Problems;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/** The gateway's own problems as answers of a route. */
@Component
class ProblemResponses {

    private final Problems problems;

    ProblemResponses(Problems problems) {
        this.problems = problems;
    }

    ServerResponse response(Problem problem) {
        return ServerResponse.status(problem.status()).build((request, response) -> {
            problems.answer(problem, request, response);
            return null;
        });
    }

    ServerResponse response(Problem problem, Duration retryAfter) {
        return ServerResponse.status(problem.status()).build((request, response) -> {
            problems.answer(problem, retryAfter, request, response);
            return null;
        });
    }
}
