package fr.raict.registration.seating.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import fr.raict.registration.Scenario;
import fr.raict.registration.seating.application.FollowAgenda;
import fr.raict.registration.seating.domain.Workshop;
import fr.raict.registration.seating.domain.WorkshopId;
import fr.raict.testsupport.IntegrationTest;
import fr.raict.testsupport.TestTokens;
import fr.raict.testsupport.TestUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

import static fr.raict.registration.Scenario.CHARTRES;
import static fr.raict.registration.Scenario.SAINT_DENIS;
import static fr.raict.registration.Scenario.json;
import static fr.raict.registration.Scenario.texts;
import static fr.raict.testsupport.TestUser.ORGANISER;
import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class RegistrationsControllerIT {

    @Autowired
    private RestTestClient http;
    @Autowired
    private TestTokens tokens;
    @Autowired
    private FollowAgenda agenda;
    private Scenario scenario;
    private TestUser delegate;

    @BeforeEach
    void prepare() {
        scenario = new Scenario(http, tokens, agenda);
        delegate = scenario.delegateOf(SAINT_DENIS);
    }

    @Test
    void registersSeveralPeopleAtOnceAndTellsEachWhatTheyGot() {
        var workshop = scenario.publish(2);

        var response = scenario.register(delegate, workshop, UUID.randomUUID(), SAINT_DENIS, "ada", "bob", "cleo");

        response.expectStatus().isCreated();
        var registrations = json(response).get("registrations");
        assertThat(texts(registrations, "state")).containsExactly("SEATED", "SEATED", "WAITING");
        assertThat(registrations.get(2).get("rank").asInt()).isOne();
        assertThat(registrations.get(0).get("rank").isNull()).isTrue();
        assertThat(registrations.get(0).get("registeredByMe").asBoolean()).isTrue();
        assertThat(registrations.get(0).get("person").get("email").asString()).isEqualTo("ada@example.org");
        assertThat(registrations.get(0).get("authority").get("name").asString()).isEqualTo("Saint-Denis");
        assertThat(registrations.get(0).get("ticketToken").asString()).hasSizeBetween(88, 89);
    }

    @Test
    void answersARepeatedRequestWithTheSameRegistrations() {
        var workshop = scenario.publish(1);
        var key = UUID.randomUUID();
        var first = json(scenario.register(delegate, workshop, key, SAINT_DENIS, "ada", "bob"));

        var again = scenario.register(delegate, workshop, key, SAINT_DENIS, "ada", "bob");

        again.expectStatus().isOk();
        assertThat(json(again)).isEqualTo(first);
    }

    @Test
    void refusesAKeyThatWasUsedForOthers() {
        var workshop = scenario.publish(1);
        var key = UUID.randomUUID();
        scenario.register(delegate, workshop, key, SAINT_DENIS, "ada").expectStatus().isCreated();

        scenario.register(delegate, workshop, key, SAINT_DENIS, "bob").expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT).expectBody().jsonPath("$.type")
                .isEqualTo("urn:raict:problem:idempotency-key-reused");
    }

    @Test
    void wantsAKey() {
        http.post().uri(Scenario.API + "/workshops/" + scenario.publish(1) + "/registrations")
                .headers(headers -> headers.setBearerAuth(tokens.of(delegate))).contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("authority", SAINT_DENIS, "people", List.of(Scenario.person("ada")))).exchange()
                .expectStatus().isBadRequest().expectBody().jsonPath("$.type")
                .isEqualTo("urn:raict:problem:invalid-request");
    }

    @Test
    void namesEachFieldThatNeedsCorrecting() {
        var people = List.of(Scenario.person("ada"), Map.of("givenName", " ", "familyName", "Martin", "email", "nobody",
                "language", "de"), Scenario.person("ADA"));

        var problem = http.post().uri(Scenario.API + "/workshops/" + scenario.publish(1) + "/registrations")
                .headers(headers -> headers.setBearerAuth(tokens.of(delegate)))
                .header("Idempotency-Key", UUID.randomUUID().toString()).contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("authority", SAINT_DENIS, "people", people)).exchange().expectStatus().isBadRequest()
                .expectBody(JsonNode.class).returnResult().getResponseBody();

        assertThat(texts(problem.get("errors"), "field")).containsExactlyInAnyOrder("people[1].givenName",
                "people[1].email", "people[1].language", "people[2].email");
        assertThat(texts(problem.get("errors"), "message")).contains("Cette adresse figure déjà dans la demande");
    }

    @Test
    void isOnePersonWithOneSeatHoweverTheAddressIsWritten() {
        var workshop = scenario.publish(5);

        for (var address : List.of("Jean.BR@example.org", "jean.br@EXAMPLE.org", "\u00A0jean.br@example.org",
                "jean.br@example.org\u200B", "\uFEFFjean.br@example.org\r\n", "\"jean.br\"@example.org")) {
            var registered = json(registerAt(workshop, address)).get("registrations").get(0);

            assertThat(registered.get("person").get("email").asString()).isEqualToIgnoringCase("jean.br@example.org");
        }

        assertThat(json(scenario.get("/workshops/" + workshop + "/availability", delegate)).get("seated").asInt())
                .isOne();
    }

    @Test
    void takesLookAlikesForDifferentPeople() {
        var workshop = scenario.publish(5);

        var addresses = Map.of("Ada", "łara.br@example.org", "Bob", "lara.br@example.org", "Cleo", "alı.br@example.org",
                "Dan", "ali.br@example.org", "Eva", "x@ťxample.org");
        for (var name : addresses.keySet()) {
            var address = addresses.get(name);
            assertThat(json(registerAt(workshop, name, address)).get("registrations").get(0).get("person").get("email")
                    .asString()).isEqualTo(address);
        }

        assertThat(json(scenario.get("/workshops/" + workshop + "/availability", delegate)).get("seated").asInt())
                .isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({"jean\u200B.br@example.org,contient un caractère invisible", "jean br@example.org,contient une espace",
            "jean.br,Il manque le @", "jean.br@xn--maire.example,nom de domaine", "'',Saisissez une adresse"})
    void saysWhatIsWrongWithAnAddress(String address, String sentence) {
        var problem = registerAt(scenario.publish(1), address).expectStatus().isBadRequest()
                .expectBody(JsonNode.class).returnResult().getResponseBody();

        assertThat(texts(problem.get("errors"), "field")).containsExactly("people[0].email");
        assertThat(texts(problem.get("errors"), "message").getFirst()).contains(sentence);
    }

    @Test
    void refusesANameOfWhichNothingCanBeSeen() {
        var ada = new HashMap<>(Scenario.person("ada"));
        ada.put("familyName", "\u200B\u00A0");

        var problem = register(scenario.publish(1), ada).expectStatus().isBadRequest().expectBody(JsonNode.class)
                .returnResult().getResponseBody();

        assertThat(texts(problem.get("errors"), "field")).containsExactly("people[0].familyName");
    }

    @Test
    void refusesANameThatHoldsAnAddressAndSaysWhatToDo() {
        var ada = new HashMap<>(Scenario.person("ada"));
        ada.put("familyName", "Gagnez sur evil.example");

        var problem = register(scenario.publish(1), ada).expectStatus().isBadRequest().expectBody(JsonNode.class)
                .returnResult().getResponseBody();

        assertThat(texts(problem.get("errors"), "field")).containsExactly("people[0].familyName");
        assertThat(texts(problem.get("errors"), "message").getFirst()).contains("Mettez une espace après le point");
    }

    @Test
    void registersTwoOfOneNameOnceItIsSaidThatTheyAreTwo() {
        var workshop = scenario.publish(5);
        registerAt(workshop, "jean.martin@example.org").expectStatus().isCreated();
        var namesake = new HashMap<String, Object>(Scenario.person("jean"));
        namesake.put("email", "jean@example.org");

        register(workshop, namesake).expectStatus().isEqualTo(HttpStatus.CONFLICT).expectBody()
                .jsonPath("$.type").isEqualTo("urn:raict:problem:same-name")
                .jsonPath("$.errors[0].field").isEqualTo("people[0].familyName");
        namesake.put("homonym", true);
        register(workshop, namesake).expectStatus().isCreated();
    }

    private ResponseSpec registerAt(UUID workshop, String address) {
        return registerAt(workshop, "jean", address);
    }

    private ResponseSpec registerAt(UUID workshop, String name, String address) {
        var person = new HashMap<>(Scenario.person(name));
        person.put("email", address);
        return register(workshop, person);
    }

    private ResponseSpec register(UUID workshop, Map<String, ?> person) {
        return http.post().uri(Scenario.API + "/workshops/" + workshop + "/registrations")
                .headers(headers -> headers.setBearerAuth(tokens.of(delegate)))
                .header("Idempotency-Key", UUID.randomUUID().toString()).contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("authority", SAINT_DENIS, "people", List.of(person))).exchange();
    }

    @Test
    void tellsNobodyWhomAnotherAuthorityRegistered() {
        var workshop = scenario.publish(5);
        scenario.registered(delegate, workshop, SAINT_DENIS, "ada");
        var other = scenario.delegateOf(CHARTRES);

        var answer = scenario.registered(other, workshop, CHARTRES, "bob", "ada");

        assertThat(texts(answer, "state")).containsExactly("SEATED", "SEATED");
        assertThat(answer.get(1).get("authority").get("code").asString()).isEqualTo(CHARTRES);
        assertThat(json(scenario.get("/workshops/" + workshop + "/availability", other)).get("seated").asInt())
                .isEqualTo(3);
    }

    @Test
    void tellsAnOrganiserWhomAnotherAuthorityRegistered() {
        var workshop = scenario.publish(5);
        scenario.registered(delegate, workshop, SAINT_DENIS, "ada");

        var answer = scenario.register(ORGANISER, workshop, UUID.randomUUID(), CHARTRES, "bob", "ada");

        assertThat(answer.expectStatus().isEqualTo(HttpStatus.CONFLICT).expectBody(String.class).returnResult()
                .getResponseBody()).contains("already-registered").contains("people[1].email")
                .doesNotContain("Saint-Denis");
    }

    @Test
    void boundsWhomADelegateMayRegisterUntilTheMandateIsConfirmed() {
        var workshop = scenario.publish(100);
        var fresh = scenario.pendingDelegateOf(CHARTRES);
        for (var request = 0; request < 3; request++) {
            scenario.registered(fresh, workshop, CHARTRES, twenty(request));
        }

        var refused = scenario.register(fresh, workshop, UUID.randomUUID(), CHARTRES, "ada");

        assertThat(refused.expectStatus().isEqualTo(HttpStatus.CONFLICT).expectBody(String.class).returnResult()
                .getResponseBody()).contains("quota-of-pending-mandate").contains("60 personnes par jour");
        var mandate = json(scenario.get("/my-mandates", fresh)).get(0).get("id").asString();
        scenario.post("/mandates/" + mandate + "/confirmation", ORGANISER, Map.of()).expectStatus().isOk();
        scenario.register(fresh, workshop, UUID.randomUUID(), CHARTRES, "ada").expectStatus().isCreated();
    }

    private static String[] twenty(int request) {
        return IntStream.range(0, 20).mapToObj(i -> "p" + (request * 20 + i)).toArray(String[]::new);
    }

    @Test
    void refusesADelegateWithoutAMandateForTheAuthority() {
        scenario.register(delegate, scenario.publish(1), UUID.randomUUID(), CHARTRES, "ada").expectStatus()
                .isForbidden().expectBody().jsonPath("$.type").isEqualTo("urn:raict:problem:mandate-missing");
    }

    @Test
    void letsAnOrganiserRegisterForAnyAuthority() {
        var registered = scenario.registered(ORGANISER, scenario.publish(1), CHARTRES, "ada");

        assertThat(registered.get(0).get("authority").get("name").asString()).isEqualTo("Chartres");
    }

    @Test
    void knowsNoWorkshopThatTheAgendaDidNotTellOf() {
        scenario.register(delegate, UUID.randomUUID(), UUID.randomUUID(), SAINT_DENIS, "ada").expectStatus()
                .isNotFound();
    }

    @Test
    void promotesTheFirstInLineWhenADelegateWithdrawsSomebody() {
        var workshop = scenario.publish(1);
        var registered = scenario.registered(delegate, workshop, SAINT_DENIS, "ada", "bob");
        var ada = "/workshops/" + workshop + "/registrations/" + registered.get(0).get("id").asString();
        var bob = "/workshops/" + workshop + "/registrations/" + registered.get(1).get("id").asString();

        var withdrawn = json(scenario.delete(ada, delegate));

        assertThat(withdrawn.get("state").asString()).isEqualTo("WITHDRAWN");
        assertThat(json(scenario.get(bob, delegate)).get("state").asString()).isEqualTo("SEATED");
        assertThat(json(scenario.delete(ada, delegate)).get("state").asString()).isEqualTo("WITHDRAWN");
    }

    @Test
    void refusesOnceTheWorkshopIsCancelled() {
        var workshop = scenario.publish(5);
        scenario.registered(delegate, workshop, SAINT_DENIS, "ada");

        scenario.cancel(workshop);

        scenario.register(delegate, workshop, UUID.randomUUID(), SAINT_DENIS, "bob").expectStatus()
                .isEqualTo(HttpStatus.CONFLICT);
        var all = json(scenario.get("/workshops/" + workshop + "/registrations", ORGANISER)).get("items");
        assertThat(texts(all, "state")).containsExactly("CANCELLED");
    }

    @Test
    void saysForWhomOneMayRegisterPeopleAndHowManySeatsThereAre() {
        var workshop = scenario.publish(2);
        scenario.registered(delegate, workshop, SAINT_DENIS, "ada");
        var asked = json(scenario.post("/my-mandates", delegate,
                Map.of("unlisted", Map.of("name", "Ville de Thiès", "country", "Sénégal"))));
        var refused = json(scenario.post("/my-mandates", delegate, Map.of("authority", CHARTRES)));
        scenario.post("/mandates/" + refused.get("id").asString() + "/refusal", ORGANISER, Map.of());
        var options = "/workshops/" + workshop + "/registration-options";

        var answer = json(scenario.get(options, delegate));

        assertThat(answer.get("availability"))
                .isEqualTo(json(scenario.get("/workshops/" + workshop + "/availability", delegate)));
        var mandates = json(scenario.get("/my-mandates", delegate)).valueStream()
                .filter(mandate -> !mandate.get("state").asString().equals("REFUSED"))
                .map(mandate -> mandate.get("authority")).toList();
        assertThat(answer.get("authorities").valueStream().toList()).isEqualTo(mandates).hasSize(2)
                .contains(asked.get("authority"));
        assertThat(json(scenario.get(options, TestUser.someDelegate())).get("authorities")).isEmpty();
    }

    @Test
    void hasNoOptionsForAWorkshopThatIsNotInTheProgramme() {
        var planned = new WorkshopId(UUID.randomUUID());
        agenda.workshop(scenario.workshop(planned, 1, Workshop.Status.SCHEDULED, 5));

        for (var workshop : List.of(planned, new WorkshopId(UUID.randomUUID()))) {
            scenario.get("/workshops/" + workshop + "/registration-options", delegate).expectStatus().isNotFound()
                    .expectBody().jsonPath("$.type").isEqualTo("urn:raict:problem:not-found");
        }
    }

    @Test
    void showsSeveralRegistrationsInTheOrderAskedForToWhomTheyAreVisible() {
        var workshop = scenario.publish(1);
        var registered = scenario.registered(delegate, workshop, SAINT_DENIS, "ada", "bob", "cleo");
        var several = "/workshops/" + workshop + "/my-registrations?id=" + id(registered, 2) + "&id="
                + id(registered, 0);

        var shown = json(scenario.get(several, delegate)).get("registrations");

        assertThat(shown.valueStream().toList()).containsExactly(
                json(scenario.get("/workshops/" + workshop + "/registrations/" + id(registered, 2), delegate)),
                json(scenario.get("/workshops/" + workshop + "/registrations/" + id(registered, 0), delegate)));
        assertThat(texts(json(scenario.get(several, ORGANISER)).get("registrations"), "state"))
                .containsExactly("WAITING", "SEATED");
        for (var stranger : List.of(scenario.delegateOf(CHARTRES), scenario.pendingDelegateOf(SAINT_DENIS),
                TestUser.someDelegate())) {
            scenario.get(several, stranger).expectStatus().isNotFound();
        }
        scenario.get(several + "&id=" + UUID.randomUUID(), delegate).expectStatus().isNotFound();
    }

    @Test
    void showsAsManyRegistrationsAtOnceAsOneRequestRegisters() {
        var workshop = scenario.publish(1);
        var id = id(scenario.registered(delegate, workshop, SAINT_DENIS, "ada"), 0);
        var several = "/workshops/" + workshop + "/my-registrations";

        assertThat(json(scenario.get(several + "?" + "id=" + id + ("&id=" + id).repeat(19), delegate))
                .get("registrations")).hasSize(20);
        for (var wrong : List.of("", "?id=", "?id=x", "?id=" + id + ("&id=" + id).repeat(20))) {
            scenario.get(several + wrong, delegate).expectStatus().isBadRequest().expectBody().jsonPath("$.type")
                    .isEqualTo("urn:raict:problem:invalid-request");
        }
    }

    private static String id(JsonNode registrations, int position) {
        return registrations.get(position).get("id").asString();
    }

    @Test
    void tellsEverybodyHowManySeatsAreFree() {
        var workshop = scenario.publish(2);
        scenario.registered(delegate, workshop, SAINT_DENIS, "ada", "bob", "cleo");

        http.get().uri(Scenario.API + "/workshops/" + workshop + "/availability").exchange().expectStatus().isOk()
                .expectBody().json("""
                        {"workshop": "%s", "capacity": 2, "seated": 2, "waiting": 1, "free": 0, "state": "FULL"}
                        """.formatted(workshop));
        http.get().uri(Scenario.API + "/editions/" + scenario.edition + "/availability").exchange().expectBody()
                .jsonPath("$[0].waiting").isEqualTo(1);
    }

    @Test
    void listsAnEditionForTheOrganiser() {
        var first = scenario.publish(1);
        var second = scenario.publish(3);
        scenario.registered(delegate, first, SAINT_DENIS, "ada", "bob");
        scenario.registered(scenario.delegateOf(CHARTRES), second, CHARTRES, "dan");

        var registrations = json(scenario.get("/editions/" + scenario.edition + "/registrations", ORGANISER))
                .get("items").valueStream().toList();

        assertThat(registrations).extracting(each -> each.get("workshop").asString())
                .containsExactlyInAnyOrder(first.toString(), first.toString(), second.toString());
        assertThat(registrations).extracting(each -> each.get("authority").get("code").asString())
                .containsExactlyInAnyOrder(SAINT_DENIS, SAINT_DENIS, CHARTRES);
    }

    @Test
    void summarisesAnEditionForTheOrganiser() {
        var workshop = scenario.publish(1);
        var registered = scenario.registered(delegate, workshop, SAINT_DENIS, "ada", "bob", "cleo");
        scenario.registered(scenario.delegateOf(CHARTRES), scenario.publish(3), CHARTRES, "dan");
        scenario.delete("/workshops/" + workshop + "/registrations/" + registered.get(2).get("id").asString(),
                delegate);

        var summary = json(scenario.get("/editions/" + scenario.edition + "/summary", ORGANISER));

        assertThat(summary.get("registered").asInt()).isEqualTo(2);
        assertThat(summary.get("waiting").asInt()).isOne();
        assertThat(summary.get("withdrawn").asInt()).isOne();
        assertThat(summary.get("authorities").asInt()).isEqualTo(2);
        assertThat(summary.get("byWorkshop")).hasSize(2);
        assertThat(summary.get("perDay").get(0).get("count").asInt()).isEqualTo(4);
    }
}
