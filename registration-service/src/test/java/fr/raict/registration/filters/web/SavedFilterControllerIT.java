package fr.raict.registration.filters.web;

import java.util.Map;
import java.util.UUID;

import fr.raict.registration.Scenario;
import fr.raict.testsupport.IntegrationTest;
import fr.raict.testsupport.TestTokens;
import fr.raict.testsupport.TestUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

import static fr.raict.registration.Scenario.json;
import static fr.raict.registration.Scenario.texts;
import static fr.raict.testsupport.TestUser.ORGANISER;
import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class SavedFilterControllerIT {

    @Autowired
    private RestTestClient http;
    @Autowired
    private TestTokens tokens;

    @BeforeEach
    void removeAll() {
        texts(mine(), "id").forEach(id -> exchange(HttpMethod.DELETE, id).expectStatus().isNoContent());
    }

    @Test
    void keepsAFilterUnderItsIdAndByItsName() {
        var id = UUID.randomUUID();
        keep(id, "Région", Map.of("region", "BRETAGNE")).expectStatus().isOk();
        keep(UUID.randomUUID(), "Étrangers", Map.of("type", "FOREIGN")).expectStatus().isOk();
        keep(id, "  Bretagne ", Map.of("region", "BRETAGNE", "q", "x")).expectStatus().isOk();

        assertThat(texts(mine(), "name")).containsExactly("Bretagne", "Étrangers");
        assertThat(mine().get(0).get("query").get("q").asString()).isEqualTo("x");
        exchange(HttpMethod.DELETE, id.toString()).expectStatus().isNoContent();
        exchange(HttpMethod.DELETE, id.toString()).expectStatus().isNoContent();
        assertThat(texts(mine(), "name")).containsExactly("Étrangers");
    }

    @Test
    void refusesOneMoreThanThereIsRoomFor() {
        var last = UUID.randomUUID();
        for (var i = 0; i < 19; i++) {
            keep(UUID.randomUUID(), "Filtre " + i, Map.of()).expectStatus().isOk();
        }
        keep(last, "Dernier", Map.of()).expectStatus().isOk();

        keep(UUID.randomUUID(), "De trop", Map.of()).expectStatus().isEqualTo(409).expectBody()
                .jsonPath("$.type").isEqualTo("urn:raict:problem:too-many-filters").jsonPath("$.most").isEqualTo(20);
        keep(last, "Toujours", Map.of()).expectStatus().isOk();
        assertThat(mine()).hasSize(20);
    }

    @Test
    void isForOrganisersAndRefusesWhatIsNoFilter() {
        http.get().uri(Scenario.API + "/my-filters")
                .headers(headers -> headers.setBearerAuth(tokens.of(TestUser.someDelegate()))).exchange()
                .expectStatus().isForbidden();
        keep(UUID.randomUUID(), " ", Map.of()).expectStatus().isBadRequest();
        keep(UUID.randomUUID(), "x", Map.of("$where", "1")).expectStatus().isBadRequest();
        keep(UUID.randomUUID(), "x", Map.of("q", "x".repeat(201))).expectStatus().isBadRequest();
    }

    private JsonNode mine() {
        return json(http.get().uri(Scenario.API + "/my-filters")
                .headers(headers -> headers.setBearerAuth(tokens.of(ORGANISER))).exchange());
    }

    private ResponseSpec keep(UUID id, String name, Map<String, String> query) {
        return http.put().uri(Scenario.API + "/my-filters/" + id)
                .headers(headers -> headers.setBearerAuth(tokens.of(ORGANISER)))
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("name", name, "list", "REGISTRATIONS", "query", query)).exchange();
    }

    private ResponseSpec exchange(HttpMethod method, String id) {
        return http.method(method).uri(Scenario.API + "/my-filters/" + id)
                .headers(headers -> headers.setBearerAuth(tokens.of(ORGANISER))).exchange();
    }
}
