package fr.raict.portal.services.registration;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What the registration service tells and takes from organisers. */
@HttpExchange(accept = "application/json", contentType = "application/json")
public interface RegistrationOversight {

    @GetExchange("/editions/{edition}/summary")
    EditionSummary summary(@PathVariable UUID edition);

    /**
     * The latest first.
     *
     * @param authority code
     * @param q beginnings of words of a name, an address or an authority's name
     * @param page from 0
     * @param size at most 100
     */
    @GetExchange("/editions/{edition}/registrations")
    RegistrationPage registrationsOfEdition(@PathVariable UUID edition,
            @RequestParam(required = false) Registration.@Nullable State state,
            @RequestParam(required = false) @Nullable String authority, @RequestParam String q, @RequestParam int page,
            @RequestParam int size);

    /** In order of arrival. */
    @GetExchange("/workshops/{workshop}/registrations")
    RegistrationPage registrations(@PathVariable UUID workshop, @RequestParam int page, @RequestParam int size);

    @GetExchange("/editions/{edition}/authorities")
    AuthorityPage authorities(@PathVariable UUID edition, @RequestParam int page, @RequestParam int size);

    /** Those of the authorities named that have people registered or waiting; at most 100. */
    @GetExchange("/editions/{edition}/authorities?size=100")
    AuthorityPage authorities(@PathVariable UUID edition, @RequestParam Set<String> code);

    /** The oldest first. */
    @GetExchange("/mandates")
    MandatePage mandates(@RequestParam Mandate.State state, @RequestParam String q, @RequestParam int page,
            @RequestParam int size);

    @GetExchange("/mandates/{mandate}")
    StudiedMandate mandate(@PathVariable UUID mandate);

    @PostExchange("/mandates/{mandate}/confirmation")
    AskedMandate confirm(@PathVariable UUID mandate);

    @PostExchange("/mandates/{mandate}/refusal")
    AskedMandate refuse(@PathVariable UUID mandate, @RequestBody AskedMandate.Refusal refusal);
}
