package fr.raict.registration.seating.web;

import java.util.HashMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import fr.raict.registration.Scenario;
import fr.raict.registration.seating.application.FollowAgenda;
import fr.raict.testsupport.IntegrationTest;
import fr.raict.testsupport.TestTokens;
import fr.raict.testsupport.TestUser;
import org.jspecify.annotations.Nullable;
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
import static fr.raict.testsupport.TestUser.ORGANISER;
import static org.assertj.core.api.Assertions.assertThat;

/** How many people an authority may have in an edition. */
@IntegrationTest
class EditionRulesControllerIT {

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

    private ResponseSpec limit(TestUser by, int seen, @Nullable Integer most) {
        var rules = new HashMap<String, Integer>();
        rules.put("mostPerAuthority", most);
        return http.put().uri(Scenario.API + "/editions/{e}/rules", scenario.edition)
                .headers(headers -> headers.setBearerAuth(tokens.of(by)))
                .header(HttpHeaders.IF_MATCH, "\"" + seen + "\"")
                .contentType(MediaType.APPLICATION_JSON).body(rules).exchange();
    }

    private ResponseSpec register(UUID workshop, String... people) {
        return scenario.register(delegate, workshop, UUID.randomUUID(), SAINT_DENIS, people);
    }

    @Test
    void areChangedByOrganisersWhoHaveSeenThem() {
        limit(delegate, 0, 2).expectStatus().isForbidden();
        limit(ORGANISER, 0, 2).expectStatus().isOk().expectHeader().valueEquals(HttpHeaders.ETAG, "\"1\"");
        limit(ORGANISER, 0, 2).expectStatus().isOk(); // sent twice
        limit(ORGANISER, 0, 3).expectStatus().isEqualTo(HttpStatus.PRECONDITION_FAILED).expectBody()
                .jsonPath("$.current.mostPerAuthority").isEqualTo(2);
        limit(ORGANISER, 1, 0).expectStatus().isBadRequest();
        limit(ORGANISER, 1, null).expectStatus().isOk().expectBody().jsonPath("$.version").isEqualTo(2);
    }

    @Test
    void countPeopleNotRegistrations() {
        limit(ORGANISER, 0, 2);
        var first = scenario.publish(9);
        var second = scenario.publish(9);

        register(first, "ada", "bob").expectStatus().isCreated();
        register(second, "ada").expectStatus().isCreated();
        register(second, "cleo").expectStatus().isEqualTo(HttpStatus.CONFLICT).expectBody()
                .jsonPath("$.type").isEqualTo("urn:raict:problem:authority-cap-of-edition");
        scenario.register(scenario.delegateOf(CHARTRES), second, UUID.randomUUID(), CHARTRES, "cleo").expectStatus()
                .isCreated();
    }

    @Test
    void holdForSeveralAtOnce() {
        limit(ORGANISER, 0, 3);
        var workshops = IntStream.range(0, 8).mapToObj(_ -> scenario.publish(9)).toList();

        var created = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> register(workshops.get(i), "person" + i)
                        .returnResult().getStatus().value()))
                .toList().stream().map(CompletableFuture::join).filter(status -> status == 201).toList();

        assertThat(created).hasSize(3);
    }
}
