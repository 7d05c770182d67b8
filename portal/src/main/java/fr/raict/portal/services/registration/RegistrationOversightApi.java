package fr.raict.portal.services.registration;

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
public interface RegistrationOversightApi {

    @GetExchange("/editions/{edition}/summary")
    RegistrationFigures figures(@PathVariable UUID edition);

    /**
     * The latest first; of one authority in the order of the programme.
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

    /** In order of arrival, with the workshop's availability. */
    @GetExchange("/workshops/{workshop}/registrations")
    RegistrationPage registrations(@PathVariable UUID workshop, @RequestParam int page, @RequestParam int size);

    @GetExchange("/editions/{edition}/authorities")
    AuthorityPage authorities(@PathVariable UUID edition, @RequestParam int page, @RequestParam int size);

    /**
     * The oldest first.
     *
     * @param edition whose registrations are counted beside each
     */
    @GetExchange("/mandates")
    MandatePage mandates(@RequestParam UUID edition, @RequestParam Mandate.State state, @RequestParam String q,
            @RequestParam int page, @RequestParam int size);

    @GetExchange("/mandates/{mandate}")
    StudiedMandate mandate(@PathVariable UUID mandate, @RequestParam UUID edition);

    @PostExchange("/mandates/{mandate}/confirmation")
    AskedMandate confirm(@PathVariable UUID mandate);

    @PostExchange("/mandates/{mandate}/refusal")
    AskedMandate refuse(@PathVariable UUID mandate, @RequestBody AskedMandate.Refusal refusal);
}
