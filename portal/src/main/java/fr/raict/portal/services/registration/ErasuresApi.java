package fr.raict.portal.services.registration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** One person is erased from all services. */
@HttpExchange(accept = "application/json")
public interface ErasuresApi {

    /** The same key again is the same erasure. */
    @PostExchange("/erasures")
    Erasure erase(@RequestHeader("Idempotency-Key") UUID key, @RequestBody Request request);

    @GetExchange("/erasures/{id}")
    Erasure erasure(@PathVariable UUID id);

    record Request(String email) {}

    /**
     * @param missing services that have not carried it out yet
     */
    record Erasure(UUID id, Instant requestedAt, boolean finished, List<String> missing, List<Report> done) {}

    record Report(String service, Instant at) {}
}
