package fr.raict.registration.seating.web;

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
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

import static fr.raict.registration.Scenario.CHARTRES;
import static fr.raict.registration.Scenario.SAINT_DENIS;
import static fr.raict.registration.Scenario.json;
import static fr.raict.registration.Scenario.texts;
import static fr.raict.testsupport.TestUser.ORGANISER;
import static org.assertj.core.api.Assertions.assertThat;

/** By which rules people are let in, and what an organiser decides on those who asked. */
@IntegrationTest
class AdmissionRulesControllerIT {

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

    private ResponseSpec rules(TestUser user, UUID workshop) {
        return http.get().uri("/api/registration/workshops/{w}/rules", workshop)
                .headers(headers -> headers.setBearerAuth(tokens.of(user))).exchange();
    }

    private ResponseSpec change(TestUser user, UUID workshop, int seen, Map<String, Object> rules) {
        return http.put().uri("/api/registration/workshops/{w}/rules", workshop)
                .headers(headers -> headers.setBearerAuth(tokens.of(user)))
                .header(HttpHeaders.IF_MATCH, "\"" + seen + "\"")
                .contentType(MediaType.APPLICATION_JSON).body(rules).exchange();
    }

    private ResponseSpec decide(TestUser user, UUID workshop, String registration, String how, Object body) {
        return http.post()
                .uri("/api/registration/workshops/{w}/registrations/{r}/{how}", workshop, registration, how)
                .headers(headers -> headers.setBearerAuth(tokens.of(user))).contentType(MediaType.APPLICATION_JSON)
                .body(body).exchange();
    }

    private static Map<String, Object> wanted(boolean membersOnly, boolean onApproval, int mostPerAuthority, int kept) {
        return Map.of("membersOnly", membersOnly, "onApproval", onApproval, "mostPerAuthority", mostPerAuthority,
                "kept", kept == 0 ? List.of() : List.of(Map.of("group", "MEMBERS", "seats", kept)));
    }

    private ResponseSpec register(TestUser by, UUID workshop, String authority, String... people) {
        return scenario.register(by, workshop, UUID.randomUUID(), authority, people);
    }

    @Test
    void areNoneUntilAnOrganiserMakesSome() {
        var workshop = scenario.publish(5);

        var found = rules(ORGANISER, workshop);

        found.expectStatus().isOk().expectHeader().valueEquals(HttpHeaders.ETAG, "\"0\"");
        assertThat(json(found).get("membersOnly").asBoolean()).isFalse();
        assertThat(json(found).get("kept")).isEmpty();
        assertThat(json(found).get("capacity").asInt()).isEqualTo(5);
    }

    @Test
    void areForOrganisersAlone() {
        var workshop = scenario.publish(5);

        rules(delegate, workshop).expectStatus().isForbidden();
        change(delegate, workshop, 0, wanted(false, false, 3, 0)).expectStatus().isForbidden();
        decide(delegate, workshop, UUID.randomUUID().toString(), "approval", Map.of()).expectStatus().isForbidden();
    }

    @Test
    void areChangedByWhoHasSeenThem() {
        var workshop = scenario.publish(5);
        change(ORGANISER, workshop, 0, wanted(false, false, 3, 2)).expectStatus().isOk().expectHeader()
                .valueEquals(HttpHeaders.ETAG, "\"1\"");
        change(ORGANISER, workshop, 0, wanted(false, false, 3, 2)).expectStatus().isOk(); // sent twice

        var stale = change(ORGANISER, workshop, 0, wanted(true, false, 3, 2));

        stale.expectStatus().isEqualTo(HttpStatus.PRECONDITION_FAILED).expectBody()
                .jsonPath("$.current.kept[0].seats").isEqualTo(2);
    }

    @Test
    void keepNoMoreSeatsThanThereAre() {
        var refused = change(ORGANISER, scenario.publish(1), 0, wanted(false, false, 3, 2));

        refused.expectStatus().isBadRequest().expectBody().jsonPath("$.errors[0].field").isEqualTo("kept");
    }

    @Test
    void areToldWithTheSeatsAndKept() {
        var workshop = scenario.publish(3);
        change(ORGANISER, workshop, 0, wanted(false, false, 4, 2));

        var answer = register(delegate, workshop, SAINT_DENIS, "ada", "bob");

        assertThat(texts(json(answer).get("registrations"), "state")).containsExactly("SEATED", "WAITING");
        var seats = json(http.get().uri("/api/registration/workshops/{w}/availability", workshop).exchange());
        assertThat(seats.get("state").asString()).isEqualTo("FULL");
        assertThat(seats.get("rules").get("kept").get(0).get("free").asInt()).isEqualTo(2);
        assertThat(seats.get("rules").get("mostPerAuthority").asInt()).isEqualTo(4);
    }

    @Test
    void refuseWithTheirNamesAndLimits() {
        var capped = scenario.publish(9);
        change(ORGANISER, capped, 0, wanted(false, false, 2, 0));
        var membersOnly = scenario.publish(9);
        change(ORGANISER, membersOnly, 0, wanted(true, false, 2, 0));

        var tooMany = register(delegate, capped, SAINT_DENIS, "ada", "bob", "cleo");
        var noMember = register(delegate, membersOnly, SAINT_DENIS, "ada");

        tooMany.expectStatus().isEqualTo(HttpStatus.CONFLICT).expectBody()
                .jsonPath("$.type").isEqualTo("urn:raict:problem:authority-cap")
                .jsonPath("$.detail").<String>value(detail -> assertThat(detail).contains("2 personnes"));
        noMember.expectStatus().isEqualTo(HttpStatus.CONFLICT).expectBody()
                .jsonPath("$.type").isEqualTo("urn:raict:problem:members-only");
    }

    @Test
    void knowWhoIsAMember() {
        var workshop = scenario.publish(2);
        change(ORGANISER, workshop, 0, wanted(true, false, 9, 2));
        var member = scenario.delegateOf(CHARTRES);
        markAsMember(CHARTRES);

        assertThat(texts(json(register(member, workshop, CHARTRES, "anne")).get("registrations"), "state"))
                .containsExactly("SEATED");
        register(delegate, workshop, SAINT_DENIS, "ada").expectStatus().isEqualTo(HttpStatus.CONFLICT);
    }

    private void markAsMember(String authority) {
        var mark = "/authority-groups/" + authority;
        var seen = scenario.get(mark, ORGANISER).returnResult().getResponseHeaders().getETag();
        http.put().uri(Scenario.API + mark).headers(headers -> headers.setBearerAuth(tokens.of(ORGANISER)))
                .header(HttpHeaders.IF_MATCH, seen).contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("member", true, "partner", false)).exchange().expectStatus().is2xxSuccessful();
    }

    @Test
    void letTheOrganiserDecideOnWhoAsks() {
        var workshop = scenario.publish(1);
        change(ORGANISER, workshop, 0, wanted(false, true, 5, 0));
        var asked = json(register(delegate, workshop, SAINT_DENIS, "ada", "bob", "cleo")).get("registrations");
        assertThat(texts(asked, "state")).containsExactly("REQUESTED", "REQUESTED", "REQUESTED");
        var ids = texts(asked, "id");

        var approved = decide(ORGANISER, workshop, ids.get(0), "approval", Map.of());
        var waiting = decide(ORGANISER, workshop, ids.get(1), "approval", Map.of());
        var declined = decide(ORGANISER, workshop, ids.get(2), "declination", Map.of("reason", "Réservé aux élus"));

        assertThat(json(approved).get("state").asString()).isEqualTo("SEATED");
        assertThat(json(waiting).get("rank").asInt()).isOne();
        assertThat(json(declined).get("reason").asString()).isEqualTo("Réservé aux élus");
        assertThat(json(decide(ORGANISER, workshop, ids.get(0), "approval", Map.of()))).isEqualTo(json(approved));
        decide(ORGANISER, workshop, ids.get(0), "declination", Map.of("reason", "Trop tard")).expectStatus()
                .isEqualTo(HttpStatus.CONFLICT);
        decide(ORGANISER, workshop, ids.get(1), "declination", Map.of("reason", " ")).expectStatus().isBadRequest();
        decide(ORGANISER, workshop, UUID.randomUUID().toString(), "approval", Map.of()).expectStatus().isNotFound();
    }

    @Test
    void showRequestsToTheOrganiserByEditionWithTheirNumber() {
        var workshop = scenario.publish(1);
        change(ORGANISER, workshop, 0, wanted(false, true, 5, 0));
        register(delegate, workshop, SAINT_DENIS, "ada", "bob");
        register(scenario.delegateOf(CHARTRES), workshop, CHARTRES, "cleo");

        var found = json(http.get()
                .uri("/api/registration/workshops/{w}/registrations?state=REQUESTED", workshop)
                .headers(headers -> headers.setBearerAuth(tokens.of(ORGANISER))).exchange());

        assertThat(found.get("items")).hasSize(3);
        assertThat(json(rules(ORGANISER, workshop)).get("requested").asInt()).isEqualTo(3);
    }
}
