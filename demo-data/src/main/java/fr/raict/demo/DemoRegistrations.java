package fr.raict.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

import static fr.raict.demo.DemoProgramme.id;
import static fr.raict.demo.RaictApi.ORGANISER;
import static java.nio.charset.StandardCharsets.UTF_8;

/** Authorities and the people they registered. The seed is fixed: the same people every time. */
@Component
class DemoRegistrations {

    private static final long SEED = 20260919;

    private final RaictApi api;
    private final Script script;
    private final DemoProgramme programme;
    private final DemoMandates mandates;
    private final Seats seats;
    private final Random random = new Random(SEED);
    private final List<String> authorities = new ArrayList<>();
    private int people;

    DemoRegistrations(RaictApi api, Script script, DemoProgramme programme, DemoMandates mandates, Seats seats) {
        this.api = api;
        this.script = script;
        this.programme = programme;
        this.mandates = mandates;
        this.seats = seats;
    }

    void register(JsonNode edition) {
        giveMandates();
        authorities.addAll(script.authorities());
        script.foreign().forEach(partner -> authorities.add(mandates.known(partner)));
        for (var told : script.current().workshops()) {
            if (told.participants() == 0) {
                continue;
            }
            var workshop = id(programme.workshop(edition, told.title()).orElseThrow());
            seats.await(workshop);
            for (int i = 0; i < told.participants(); i++) {
                register(workshop, i < told.withdrawals());
            }
        }
    }

    private void giveMandates() {
        mandates.give("delegue", "COMMUNE-34172");
        var accounts = List.of("delegue2", "accueil");
        for (int i = 0; i < script.unlisted().size(); i++) {
            mandates.ask(accounts.get(i), script.unlisted().get(i));
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
        if (withdraws && !registration.get("state").asString().equals("WITHDRAWN")) {
            api.send(account, HttpMethod.DELETE, path + "/" + id(registration), Map.of(), Map.of());
        }
    }

    private Map<String, String> person() {
        var givenName = pick(script.givenNames());
        var familyName = pick(script.familyNames());
        var email = "%s.%s%d@example.org".formatted(LargePeople.plain(givenName), LargePeople.plain(familyName),
                ++people);
        return new TreeMap<>(Map.of("givenName", givenName, "familyName", familyName, "email", email,
                "jobTitle", pick(script.jobTitles()), "language", random.nextInt(10) == 0 ? "en" : "fr"));
    }

    private String pick(List<String> from) { return from.get(random.nextInt(from.size())); }
}
