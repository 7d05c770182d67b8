package fr.raict.demo;

import java.time.Duration;

import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import tools.jackson.databind.JsonNode;

/** Who is seated and waits in a workshop, in numbers. */
@Component
class Seats {

    private final RaictApi api;
    private final RetryTemplate patience = new RetryTemplate(
            RetryPolicy.builder().includes(HttpClientErrorException.NotFound.class)
                    .delay(Duration.ofMillis(200)).maxRetries(300).build());

    Seats(RaictApi api) { this.api = api; }

    /** Waits for the seat book, which opens when the event of the publication arrives. */
    JsonNode await(String workshop) {
        try {
            return patience.execute(
                    () -> api.get(RaictApi.NOBODY, "/api/registration/workshops/" + workshop + "/availability"));
        } catch (RetryException e) {
            throw new IllegalStateException("nobody can register for " + workshop, e);
        }
    }
}
