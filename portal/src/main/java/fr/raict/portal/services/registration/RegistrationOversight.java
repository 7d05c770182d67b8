package fr.raict.portal.services.registration;

import java.util.List;
import java.util.UUID;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What the registration service tells and takes from organisers. */
@HttpExchange(accept = "application/json", contentType = "application/json")
public interface RegistrationOversight {

    @GetExchange("/editions/{edition}/summary")
    EditionSummary summary(@PathVariable UUID edition);

    @GetExchange("/editions/{edition}/registrations")
    Registration.Receipt registrationsOfEdition(@PathVariable UUID edition);

    @GetExchange("/workshops/{workshop}/registrations")
    Registration.Receipt registrations(@PathVariable UUID workshop);

    /** In every state, the oldest first. */
    @GetExchange("/mandates")
    List<AskedMandate> mandates();

    @PostExchange("/mandates/{mandate}/confirmation")
    AskedMandate confirm(@PathVariable UUID mandate);

    @PostExchange("/mandates/{mandate}/refusal")
    AskedMandate refuse(@PathVariable UUID mandate, @RequestBody AskedMandate.Refusal refusal);
}
