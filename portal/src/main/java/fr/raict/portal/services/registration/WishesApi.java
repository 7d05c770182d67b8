package fr.raict.portal.services.registration;

import java.util.UUID;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** What people wish in an edition, and what they get by it. */
@HttpExchange(url = "/editions/{edition}", accept = "application/json", contentType = "application/json")
public interface WishesApi {

    /** A 404 problem where people do not wish. */
    @GetExchange("/wish-round")
    WishRound round(@PathVariable UUID edition);

    /** A 404 problem where people do not wish. */
    @GetExchange("/wish-options")
    WishOptions options(@PathVariable UUID edition);

    /** In version 0 it is opened. */
    @PutExchange("/wish-round")
    WishRound changeRound(@PathVariable UUID edition, @RequestHeader("If-Match") String seen,
            @RequestBody WishRound.Details details);

    /** With all that was wished. */
    @DeleteExchange("/wish-round")
    void giveUp(@PathVariable UUID edition, @RequestHeader("If-Match") String seen);

    @GetExchange("/wishing-authorities")
    WishingAuthorities authorities(@PathVariable UUID edition, @RequestParam int page, @RequestParam int size);

    /** Those that the visitor may see, by authority and name. */
    @GetExchange("/wishes")
    WishPage wishes(@PathVariable UUID edition, @RequestParam int page, @RequestParam int size);

    @GetExchange("/wishes/{wish}")
    Wish wish(@PathVariable UUID edition, @PathVariable UUID wish);

    /** The same key again answers with the same wish. */
    @PostExchange("/wishes")
    Wish wish(@PathVariable UUID edition, @RequestHeader("Idempotency-Key") UUID key, @RequestBody Wish.Request wish);

    @PutExchange("/wishes/{wish}")
    Wish change(@PathVariable UUID edition, @PathVariable UUID wish, @RequestHeader("If-Match") String seen,
            @RequestBody Wish.Change change);

    @DeleteExchange("/wishes/{wish}")
    void withdraw(@PathVariable UUID edition, @PathVariable UUID wish, @RequestHeader("If-Match") String seen);

    /** A 404 problem where people do not wish. */
    @GetExchange("/allocation")
    Allocation allocation(@PathVariable UUID edition);

    /** It is made in the background. The same key again begins nothing. */
    @PostExchange("/allocation")
    Allocation allocate(@PathVariable UUID edition, @RequestHeader("Idempotency-Key") UUID key,
            @RequestBody Allocation.Request request);

    @PostExchange("/allocation/adjustments")
    Allocation adjust(@PathVariable UUID edition, @RequestHeader("If-Match") String seen,
            @RequestBody Allocation.Adjustment adjustment);

    /** People are registered in the background. Again it changes nothing. */
    @PostExchange("/allocation/publication")
    Allocation publish(@PathVariable UUID edition, @RequestHeader("If-Match") String seen);
}
