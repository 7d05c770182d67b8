package fr.raict.registration.attendance.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fr.raict.registration.Scenario;
import fr.raict.registration.attendance.application.EntryCodes;
import fr.raict.registration.attendance.application.SeatedPeople;
import fr.raict.registration.attendance.domain.SeatedPerson;
import fr.raict.registration.seating.application.FollowAgenda;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.testsupport.IntegrationTest;
import fr.raict.testsupport.TestTokens;
import fr.raict.testsupport.TestUser;
import fr.raict.values.EmailAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

import static fr.raict.registration.Scenario.SAINT_DENIS;
import static fr.raict.registration.Scenario.json;
import static fr.raict.testsupport.TestUser.ORGANISER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@IntegrationTest
class SeatedPeopleControllerIT {

    @Autowired
    private RestTestClient http;
    @Autowired
    private TestTokens tokens;
    @Autowired
    private FollowAgenda agenda;
    @Autowired
    private EntryCodes codes;
    @Autowired
    private SeatedPeople people;
    private Scenario scenario;
    private TestUser delegate;
    private UUID workshop;

    @BeforeEach
    void prepare() {
        scenario = new Scenario(http, tokens, agenda);
        workshop = scenario.publish(2);
        delegate = scenario.delegateOf(SAINT_DENIS);
        scenario.registered(delegate, workshop, SAINT_DENIS, "zoe", "bob", "waiting");
        await().untilAsserted(() -> assertThat(names("")).containsExactly("bob", "zoe"));
    }

    private JsonNode list(String query) {
        return json(scenario.get("/editions/" + scenario.edition + "/seated-people" + query, ORGANISER));
    }

    private List<String> names(String query) {
        return list(query).get("people").valueStream().map(each -> each.get("givenName").asString()).toList();
    }

    @Test
    void listsWhoHasASeatByNameWithTheCodeOfTheirTicket() {
        var bob = list("").get("people").get(0);

        assertThat(bob.get("code").asString())
                .isEqualTo(codes.of(ParticipantId.of(scenario.edition, EmailAddress.of("bob@example.org"))).text());
        assertThat(bob.get("authority").asString()).isEqualTo("Saint-Denis");
        assertThat(list("").get("next").isNull()).isTrue();
        assertThat(bob.propertyNames()).doesNotContain("email", "jobTitle");
    }

    @Test
    void narrowsThemToAWorkshopAndToWhoRegisteredLately() {
        var other = scenario.publish(5, 48);
        scenario.registered(delegate, other, SAINT_DENIS, "bob", "eve");
        await().untilAsserted(() -> assertThat(names("")).containsExactly("bob", "eve", "zoe"));
        var eve = Instant.parse(list("").get("people").get(1).get("registeredAt").asString());

        assertThat(names("?workshop=" + workshop)).containsExactly("bob", "zoe");
        assertThat(names("?since=" + eve)).containsExactly("eve");
        assertThat(names("?workshop=" + other + "&since=" + eve)).containsExactly("bob", "eve");
        assertThat(names("?since=" + eve.plusSeconds(60))).isEmpty();
    }

    @Test
    void goesOnBehindTheLastOneWhoeverComesMeanwhile() {
        var query = new SeatedPeople.Query(scenario.edition, Optional.empty(), Optional.empty());
        var first = people.find(query, "", 1).getFirst();
        scenario.registered(delegate, scenario.publish(5, 48), SAINT_DENIS, "ann");
        await().untilAsserted(() -> assertThat(names("")).containsExactly("ann", "bob", "zoe"));

        assertThat(people.find(query, first.place(), 10)).extracting(SeatedPerson::givenName).containsExactly("zoe");
        assertThat(names("?after=" + first.place())).containsExactly("zoe");
    }

    @Test
    void losesWhoGivesTheirSeatUp() {
        var bob = json(scenario.get("/workshops/" + workshop + "/registrations?q=bob", ORGANISER)).get("items").get(0);
        scenario.delete("/workshops/" + workshop + "/registrations/" + bob.get("id").asString(), ORGANISER)
                .expectStatus().is2xxSuccessful();

        await().untilAsserted(() -> assertThat(names("")).containsExactly("waiting", "zoe"));
    }

    @Test
    void isForOrganisersOnly() {
        scenario.get("/editions/" + scenario.edition + "/seated-people", delegate).expectStatus().isForbidden();
        scenario.get("/editions/" + scenario.edition + "/seated-people", TestUser.CHECK_IN).expectStatus()
                .isForbidden();
    }
}
