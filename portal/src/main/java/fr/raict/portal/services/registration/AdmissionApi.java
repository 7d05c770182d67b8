package fr.raict.portal.services.registration;

import java.util.UUID;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** By which rules the registration service admits people, and what an organiser decides on requests. */
@HttpExchange(accept = "application/json", contentType = "application/json")
public interface AdmissionApi {

    /** To the seat or, when there is none, to the waiting list. Again it changes nothing. */
    @PostExchange("/workshops/{workshop}/registrations/{registration}/approval")
    Registration approve(@PathVariable UUID workshop, @PathVariable UUID registration);

    /** Again with the same reason it changes nothing. */
    @PostExchange("/workshops/{workshop}/registrations/{registration}/declination")
    Registration decline(@PathVariable UUID workshop, @PathVariable UUID registration,
            @RequestBody Registration.Declination declination);

    /** With all who wait together with them. */
    @PostExchange("/workshops/{workshop}/registrations/{registration}/precedence")
    Registration putFirst(@PathVariable UUID workshop, @PathVariable UUID registration,
            @RequestBody Registration.PrecedenceGiven precedence);

    @GetExchange("/workshops/{workshop}/rules")
    WorkshopRules rules(@PathVariable UUID workshop);

    /** Nobody loses a seat by it. */
    @PutExchange("/workshops/{workshop}/rules")
    WorkshopRules changeRules(@PathVariable UUID workshop, @RequestHeader("If-Match") String seen,
            @RequestBody WorkshopRules.Details details);

    @GetExchange("/editions/{edition}/rules")
    EditionRules editionRules(@PathVariable UUID edition);

    /** Nobody loses a seat by it. */
    @PutExchange("/editions/{edition}/rules")
    EditionRules changeEditionRules(@PathVariable UUID edition, @RequestHeader("If-Match") String seen,
            @RequestBody EditionRules.Details details);
}
