package fr.raict.registration.mandates.web;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.raict.registration.Scenario;
import fr.raict.registration.seating.application.FollowAgenda;
import fr.raict.testsupport.IntegrationTest;
import fr.raict.testsupport.TestTokens;
import fr.raict.testsupport.TestUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.client.RestTestClient;

import static fr.raict.registration.Scenario.SAINT_DENIS;
import static fr.raict.registration.Scenario.json;
import static fr.raict.registration.Scenario.texts;
import static fr.raict.testsupport.TestUser.ORGANISER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@IntegrationTest
class MandateControllerIT {

    @Autowired
    private RestTestClient http;
    @Autowired
    private TestTokens tokens;
    @Autowired
    private FollowAgenda agenda;
    private Scenario scenario;
    private final TestUser delegate = TestUser.someDelegate();

    @BeforeEach
    void prepare() {
        scenario = new Scenario(http, tokens, agenda);
    }

    @Test
    void keepsOneMandatePerAccountAndAuthorityHoweverOftenAskedFor() {
        var first = json(scenario.post("/my-mandates", delegate, Map.of("authority", SAINT_DENIS)));
        var again = json(scenario.post("/my-mandates", delegate, Map.of("authority", SAINT_DENIS)));

        assertThat(first.get("state").asString()).isEqualTo("PENDING");
        assertThat(first.get("authority").get("name").asString()).isEqualTo("Saint-Denis");
        assertThat(first.get("authority").get("department").asString()).isEqualTo("93");
        assertThat(first.get("authority").get("departmentName").asString()).isEqualTo("Seine-Saint-Denis");
        assertThat(again.get("id")).isEqualTo(first.get("id"));
        assertThat(json(scenario.get("/my-mandates", delegate))).hasSize(1);
    }

    @Test
    void isListedForTheOrganiserUntilDecidedOn() {
        var mandate = json(scenario.post("/my-mandates", delegate, Map.of("authority", SAINT_DENIS))).get("id")
                .asString();
        assertThat(ids("/mandates?size=100&state=PENDING&q=" + delegate.email())).contains(mandate);

        var confirmed = json(scenario.post("/mandates/" + mandate + "/confirmation", ORGANISER, Map.of()));

        assertThat(confirmed.get("state").asString()).isEqualTo("CONFIRMED");
        assertThat(confirmed.get("email").asString()).isEqualTo(delegate.email());
        assertThat(ids("/mandates?size=100&state=PENDING&q=" + delegate.email())).doesNotContain(mandate);
        assertThat(ids("/mandates?size=100&q=" + delegate.email())).contains(mandate);
    }

    private List<String> ids(String list) {
        return json(scenario.get(list, ORGANISER)).get("items").valueStream()
                .map(each -> each.get("mandate").get("id").asString()).toList();
    }

    @Test
    void letsNobodyRegisterPeopleOnceItIsRefused() {
        var workshop = scenario.publish(5);
        var mandate = json(scenario.post("/my-mandates", delegate, Map.of("authority", SAINT_DENIS))).get("id")
                .asString();
        scenario.registered(delegate, workshop, SAINT_DENIS, "ada");

        scenario.post("/mandates/" + mandate + "/refusal", ORGANISER, Map.of("reason", "Inconnu de la mairie"))
                .expectStatus().isOk();

        scenario.register(delegate, workshop, UUID.randomUUID(), SAINT_DENIS, "bob").expectStatus().isForbidden()
                .expectBody().jsonPath("$.type").isEqualTo("urn:raict:problem:mandate-refused");
        assertThat(json(scenario.get("/my-mandates", delegate)).get(0).get("refusalReason").asString())
                .isEqualTo("Inconnu de la mairie");
    }

    @Test
    void isClosedWithAllThatWasEnteredAndNothingElse() {
        var one = scenario.publish(1);
        var other = scenario.publish(5);
        var mandate = json(scenario.post("/my-mandates", delegate, Map.of("authority", SAINT_DENIS))).get("id")
                .asString();
        var honest = scenario.delegateOf(SAINT_DENIS);
        scenario.registered(delegate, one, SAINT_DENIS, "eve", "eva");
        scenario.registered(honest, one, SAINT_DENIS, "ada");
        scenario.registered(delegate, other, SAINT_DENIS, "eve", "evi");

        var closed = json(scenario.post("/mandates/" + mandate + "/refusal", ORGANISER,
                Map.of("reason", "Noms inventés", "registrations", "IS_WITHDRAWN_WITHOUT_MAILS")));

        assertThat(closed.get("state").asString()).isEqualTo("REFUSED");
        assertThat(closed.get("clearing").asBoolean()).isTrue();
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(states(other)).containsExactly("WITHDRAWN", "WITHDRAWN");
            assertThat(states(one)).containsExactly("WITHDRAWN", "WITHDRAWN", "SEATED");
        });
    }

    private List<String> states(UUID workshop) {
        return texts(json(scenario.get("/workshops/" + workshop + "/registrations", ORGANISER)).get("items"), "state");
    }

    @Test
    void mayBeForAnAuthorityThatIsNotListed() {
        var asked = json(scenario.post("/my-mandates", delegate,
                Map.of("unlisted", Map.of("name", "Ville de Thiès", "country", "Sénégal"))));
        var code = asked.get("authority").get("code").asString();

        assertThat(code).startsWith("OTHER-");
        assertThat(scenario.registered(delegate, scenario.publish(1), code, "ada").get(0).get("authority").get("name")
                .asString()).isEqualTo("Ville de Thiès");
        assertThat(scenario.registered(ORGANISER, scenario.publish(1), code, "ada").get(0).get("authority").get("name")
                .asString()).isEqualTo("Ville de Thiès");
    }

    @Test
    void isForOneAuthorityThatExists() {
        scenario.post("/my-mandates", delegate, Map.of("authority", "COMMUNE-99999")).expectStatus().isBadRequest()
                .expectBody().jsonPath("$.type").isEqualTo("urn:raict:problem:authority-unknown");
        scenario.post("/my-mandates", delegate, Map.of()).expectStatus().isBadRequest().expectBody()
                .jsonPath("$.type").isEqualTo("urn:raict:problem:invalid-request");
        scenario.post("/my-mandates", delegate, Map.of("unlisted", Map.of("name", "", "country", "Mali")))
                .expectStatus().isBadRequest().expectBody().jsonPath("$.errors[0].field").isEqualTo("unlisted.name");
    }

    @Test
    void cannotBeHoardedByOneAccount() {
        for (var i = 0; i < 10; i++) {
            scenario.post("/my-mandates", delegate,
                    Map.of("unlisted", Map.of("name", "Ville " + i, "country", "Mali"))).expectStatus().isCreated();
        }

        scenario.post("/my-mandates", delegate, Map.of("authority", SAINT_DENIS)).expectStatus()
                .isEqualTo(HttpStatus.CONFLICT);
    }

    @Test
    void isDecidedOnByAnOrganiserOnly() {
        var mandate = json(scenario.post("/my-mandates", delegate, Map.of("authority", SAINT_DENIS))).get("id")
                .asString();

        scenario.post("/mandates/" + mandate + "/confirmation", delegate, Map.of()).expectStatus().isForbidden();
        scenario.get("/mandates", delegate).expectStatus().isForbidden();
    }
}
