package fr.raict.demo;

import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import tools.jackson.databind.JsonNode;

import static fr.raict.demo.DemoProgramme.id;
import static fr.raict.demo.RaictApi.ORGANISER;
import static java.nio.charset.StandardCharsets.UTF_8;

/** Authorities and the people they registered. The seed is fixed: the same people every time. */
@Component
class DemoRegistrations {

    private static final long SEED = 20260919;
    private static final String MANDATES = "/api/registration/my-mandates";

    private final RaictApi api;
    private final Script script;
    private final DemoProgramme programme;
    private final RetryTemplate patience = new RetryTemplate(
            RetryPolicy.builder().includes(HttpClientErrorException.NotFound.class)
                    .delay(Duration.ofMillis(200)).maxRetries(300).build());
    private final Random random = new Random(SEED);
    private final List<String> authorities = new ArrayList<>();
    private int people;

    DemoRegistrations(RaictApi api, Script script, DemoProgramme programme) {
        this.api = api;
        this.script = script;
        this.programme = programme;
    }

    void register(JsonNode edition) {
        giveMandates();
        authorities.addAll(script.authorities());
        script.foreign().forEach(partner -> authorities.add(knownAbroad(partner)));
        for (var told : script.current().workshops()) {
            if (told.participants() == 0) continue;
            var workshop = id(programme.workshop(edition, told.title()).orElseThrow());
            awaitSeats(workshop);
            for (int i = 0; i < told.participants(); i++) register(workshop, i < told.withdrawals());
        }
    }

    private void giveMandates() {
        confirm(api.post("delegue", MANDATES, Map.of("authority", "COMMUNE-34172")));
        var accounts = List.of("delegue2", "accueil");
        for (int i = 0; i < script.unlisted().size(); i++) {
            api.post(accounts.get(i), MANDATES, unlisted(script.unlisted().get(i)));
        }
    }

    /** The organiser enters the partners abroad, as the reference list has French authorities only. */
    private String knownAbroad(String partner) {
        var mandate = api.post(ORGANISER, MANDATES, unlisted(partner));
        confirm(mandate);
        return mandate.get("authority").get("code").asString();
    }

    private void confirm(JsonNode mandate) {
        if (mandate.get("state").asString().equals("PENDING"))
            api.post(ORGANISER, "/api/registration/mandates/" + id(mandate) + "/confirmation", Map.of());
    }

    private static Map<String, Object> unlisted(String authority) {
        var parts = authority.split(" — ", 2);
        return Map.of("unlisted", Map.of("name", parts[0], "country", parts[1]));
    }

    /** The seat book opens when the event of the publication arrives. */
    private void awaitSeats(String workshop) {
        try {
            patience.execute(
                    () -> api.get(RaictApi.NOBODY, "/api/registration/workshops/" + workshop + "/availability"));
        } catch (RetryException e) {
            throw new IllegalStateException("nobody can register for " + workshop, e);
        }
    }

    private void register(String workshop, boolean withdraws) {
        var account = people % 9 == 0 ? "delegue" : ORGANISER;
        var authority = account.equals(ORGANISER) ? pick(authorities) : "COMMUNE-34172";
        var person = person();
        var path = "/api/registration/workshops/" + workshop + "/registrations";
        var registration = api
                .send(account, HttpMethod.POST, path, Map.of("authority", authority, "people", List.of(person)),
                        Map.of("Idempotency-Key",
                                UUID.nameUUIDFromBytes((workshop + person).getBytes(UTF_8)).toString()))
                .get("registrations").get(0);
        if (withdraws && !registration.get("state").asString().equals("WITHDRAWN"))
            api.send(account, HttpMethod.DELETE, path + "/" + id(registration), Map.of(), Map.of());
    }

    private Map<String, String> person() {
        var givenName = pick(script.givenNames());
        var familyName = pick(script.familyNames());
        var email = "%s.%s%d@example.org".formatted(plain(givenName), plain(familyName), ++people);
        return new TreeMap<>(Map.of("givenName", givenName, "familyName", familyName, "email", email,
                "jobTitle", pick(script.jobTitles()), "language", random.nextInt(10) == 0 ? "en" : "fr"));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
    }

    private String pick(List<String> from) { return from.get(random.nextInt(from.size())); }
}
