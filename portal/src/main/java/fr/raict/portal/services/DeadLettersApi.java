package fr.raict.portal.services;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What a service could not process and put aside; every service has such a list. */
@HttpExchange(accept = "application/json")
public interface DeadLettersApi {

    /** Oldest first. */
    @GetExchange("/dead-letters")
    List<DeadLetter> list();

    @PostExchange("/dead-letters/{id}/replay")
    void replay(@PathVariable String id);

    /**
     * A record put aside.
     *
     * @param type its CloudEvents type
     */
    record DeadLetter(String id, String topic, @Nullable String type, String cause, Instant at, String data) {}
}
