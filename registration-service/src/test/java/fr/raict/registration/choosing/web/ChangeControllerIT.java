package fr.raict.registration.choosing.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.raict.contracts.registration.v1.SeatHandedOver;
import fr.raict.contracts.registration.v1.SessionsChosen;
import fr.raict.contracts.registration.v1.SessionsGivenUp;
import fr.raict.registration.Scenario;
import fr.raict.registration.seating.application.FollowAgenda;
import fr.raict.registration.seating.messaging.PublishedSeats;
import fr.raict.testsupport.IntegrationTest;
import fr.raict.testsupport.TestTokens;
import fr.raict.testsupport.TestUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

import static fr.raict.registration.Scenario.CHARTRES;
import static fr.raict.registration.Scenario.SAINT_DENIS;
import static fr.raict.registration.Scenario.json;
import static fr.raict.registration.Scenario.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@IntegrationTest
class ChangeControllerIT {

    @Autowired
    private RestTestClient http;
    @Autowired
    private TestTokens tokens;
    @Autowired
    private FollowAgenda agenda;
    @Autowired
    private PublishedSeats published;
    private Scenario scenario;
    private TestUser delegate;
    private UUID full;
    private UUID open;
    private JsonNode inFull;
    private JsonNode inOpen;

    @BeforeEach
    void register() {
        scenario = new Scenario(http, tokens, agenda);
        delegate = scenario.delegateOf(SAINT_DENIS);
        full = scenario.publish(1, 0);
        open = scenario.publish(9, 3);
        inFull = scenario.registered(delegate, full, SAINT_DENIS, "ada", "bob", "cleo");
        inOpen = scenario.registered(delegate, open, SAINT_DENIS, "ada", "bob");
    }

    @Test
    void replacesAPersonInAllTheirSessionsWithSeatAndRank() {
        var bobs = List.of(named(full, inFull.get(1)), named(open, inOpen.get(1)));

        var answer = json(change("replacements", UUID.randomUUID(), Map.of("person", Scenario.person("dora"),
                "registrations", bobs)));

        var sessions = answer.at("/people/0/sessions");
        assertThat(sessions.at("/0/registration/rank").asInt()).isOne();
        assertThat(sessions.at("/1/registration/state").asString()).isEqualTo("SEATED");
        assertThat(sessions.at("/1/registration/person/givenName").asString()).isEqualTo("dora");
        assertThat(show(full, inFull.get(1)).get("state").asString()).isEqualTo("WITHDRAWN");
        assertThat(show(full, inFull.get(2)).get("rank").asInt()).isEqualTo(2);
    }

    @Test
    void tellsBothOnceOfAReplacement() {
        var bobs = List.of(named(full, inFull.get(1)), named(open, inOpen.get(1)));

        var choice = idOf(json(change("replacements", UUID.randomUUID(),
                Map.of("person", Scenario.person("dora"), "registrations", bobs))));

        await().untilAsserted(() -> assertThat(published.ofChoice(choice)).hasSize(2));
        var chosen = (SessionsChosen) published.ofChoice(choice).get(0);
        assertThat(chosen.participant().email()).isEqualTo("dora@example.org");
        assertThat(chosen.predecessor().otherName()).isEqualTo("bob Martin");
        assertThat(chosen.predecessor().samePerson()).isFalse();
        assertThat(chosen.sessions()).hasSize(2);
        var givenUp = (SessionsGivenUp) published.ofChoice(choice).get(1);
        assertThat(givenUp.participant().email()).isEqualTo("bob@example.org");
        assertThat(givenUp.successor().otherName()).isEqualTo("dora Martin");
        assertThat(givenUp.sessions()).extracting(each -> each.registration().toString())
                .containsExactly(inFull.at("/1/id").asString(), inOpen.at("/1/id").asString());
        await().untilAsserted(() -> assertThat(published.of(open)).filteredOn(SeatHandedOver.class::isInstance)
                .singleElement().extracting(each -> ((SeatHandedOver) each).choice()).isEqualTo(choice));
    }

    @Test
    void repeatsNothing() {
        var key = UUID.randomUUID();
        var body = Map.of("person", Scenario.person("dora"), "registrations", List.of(named(full, inFull.get(0))));
        var first = json(change("replacements", key, body));

        assertThat(json(change("replacements", key, body))).isEqualTo(first);
        assertThat(json(scenario.get("/workshops/" + full + "/availability", delegate)).get("waiting").asInt())
                .isEqualTo(2);
    }

    @Test
    void correctsANameWhereverThePersonIsRegistered() {
        var corrected = Map.of("givenName", "Adèle", "familyName", "Martin-Roux", "email", "ada@example.org",
                "jobTitle", "Maire", "language", "en");

        var answer = json(change("corrections", UUID.randomUUID(), Map.of("person", corrected, "registrations",
                List.of(named(full, inFull.get(0)), named(open, inOpen.get(0))))));

        assertThat(answer.get("choice").isNull()).isTrue();
        for (var shown : List.of(show(full, inFull.get(0)), show(open, inOpen.get(0)))) {
            assertThat(shown.at("/person/familyName").asString()).isEqualTo("Martin-Roux");
            assertThat(shown.at("/person/jobTitle").asString()).isEqualTo("Maire");
            assertThat(shown.get("state").asString()).isEqualTo("SEATED");
        }
        var found = json(scenario.get("/editions/" + scenario.edition + "/registrations?q=roux",
                TestUser.ORGANISER));
        assertThat(found.get("total").asInt()).isEqualTo(2);
    }

    @Test
    void tellsACorrectedAddressAtBothAndEndsTheFormerTicket() {
        var body = Map.of("person", Scenario.person("adele"), "registrations", List.of(named(full, inFull.get(0))));

        var choice = idOf(json(change("corrections", UUID.randomUUID(), body)).get("choice"));

        await().untilAsserted(() -> assertThat(published.ofChoice(choice)).hasSize(2)
                .extracting(each -> each instanceof SessionsChosen chosen ? chosen.predecessor().samePerson()
                        : ((SessionsGivenUp) each).successor().samePerson())
                .containsExactly(true, true));
        var former = json(scenario.anonymously(HttpMethod.GET,
                "/tickets/" + inFull.at("/0/ticketToken").asString()));
        assertThat(former.get("state").asString()).isEqualTo("WITHDRAWN");
        assertThat(former.at("/person/email").asString()).isEqualTo("ada@example.org");
    }

    @Test
    void withdrawsSeveralAndTellsEachPersonOnce() {
        var all = List.of(named(full, inFull.get(0)), named(open, inOpen.get(0)), named(open, inOpen.get(1)));

        var answer = json(change("withdrawals", UUID.randomUUID(), Map.of("registrations", all)));

        assertThat(answer.get("people")).hasSize(2);
        assertThat(show(full, inFull.get(1)).get("state").asString()).as("who waited").isEqualTo("SEATED");
        await().untilAsserted(() -> assertThat(published.ofChoice(idOf(answer)))
                .extracting(each -> ((SessionsGivenUp) each).sessions().size()).containsExactly(2, 1));
    }

    @Test
    void saysOfEachRegistrationThatEndedBefore() {
        scenario.delete("/workshops/" + full + "/registrations/" + inFull.at("/0/id").asString(), delegate);

        var answer = json(change("withdrawals", UUID.randomUUID(),
                Map.of("registrations", List.of(named(full, inFull.get(0)), named(open, inOpen.get(0))))));

        assertThat(answer.at("/people/0/sessions/0/refusal/type").asString())
                .isEqualTo("urn:raict:problem:registration-ended");
        assertThat(answer.at("/people/0/sessions/1/refusal").isNull()).isTrue();
    }

    @Test
    void doesNotMixPeople() {
        change("replacements", UUID.randomUUID(), Map.of("person", Scenario.person("dora"), "registrations",
                List.of(named(full, inFull.get(0)), named(open, inOpen.get(1))))).expectStatus()
                .isEqualTo(HttpStatus.CONFLICT).expectBody().jsonPath("$.type")
                .isEqualTo("urn:raict:problem:registrations-differ");
    }

    @Test
    void knowsNoRegistrationOfAnotherAuthorityOrEdition() {
        var foreign = scenario.registered(scenario.delegateOf(CHARTRES), open, CHARTRES, "zoe");

        change("withdrawals", UUID.randomUUID(), Map.of("registrations", List.of(named(open, foreign.get(0)))))
                .expectStatus().isNotFound();
        scenario = new Scenario(http, tokens, agenda);
        change("withdrawals", UUID.randomUUID(), Map.of("registrations", List.of(named(open, inOpen.get(0)))))
                .expectStatus().isNotFound();
    }

    private ResponseSpec change(String what, UUID key, Map<String, ?> body) {
        return http.post().uri(Scenario.API + "/editions/" + scenario.edition + "/" + what)
                .headers(headers -> headers.setBearerAuth(tokens.of(delegate)))
                .header("Idempotency-Key", key.toString()).contentType(MediaType.APPLICATION_JSON).body(body)
                .exchange();
    }

    private JsonNode show(UUID workshop, JsonNode registration) {
        return json(scenario.get("/workshops/" + workshop + "/registrations/" + registration.get("id").asString(),
                delegate));
    }

    private static Map<String, String> named(UUID workshop, JsonNode registration) {
        return Map.of("workshop", workshop.toString(), "registration", registration.get("id").asString());
    }

    private static UUID idOf(JsonNode choice) {
        return UUID.fromString(choice.get("id").asString());
    }
}
