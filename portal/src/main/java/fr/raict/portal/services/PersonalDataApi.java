package fr.raict.portal.services;

import java.util.List;

import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What a service keeps of one person; every service says so. */
@HttpExchange(accept = "application/json")
public interface PersonalDataApi {

    @GetExchange("/personal-data")
    List<HeldData> of(@RequestParam String email);

    /** All of one kind. */
    record HeldData(String kind, List<HeldRecord> records) {}

    /** One thing that is kept. */
    record HeldRecord(String id, List<HeldField> fields) {}

    /** @param value as text, a time by ISO 8601 */
    record HeldField(String name, String value) {}
}
