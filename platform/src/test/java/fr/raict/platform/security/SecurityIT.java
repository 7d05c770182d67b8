package fr.raict.platform.security;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import fr.raict.testsupport.IntegrationTest;
import fr.raict.testsupport.TestTokens;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

import static fr.raict.testsupport.TestUser.DELEGATE;
import static fr.raict.testsupport.TestUser.ORGANISER;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class SecurityIT {

    @Autowired
    RestTestClient http;
    @Autowired
    TestTokens tokens;

    @TestFactory
    Stream<DynamicTest> refusesATokenThatIsNotForThisService() {
        return Map
                .of("wrong audience", tokens.withWrongAudience(ORGANISER), "wrong issuer",
                        tokens.withWrongIssuer(ORGANISER),
                        "expired", tokens.expired(ORGANISER), "foreign key", tokens.foreign(ORGANISER),
                        "no token at all", "x.y.z")
                .entrySet().stream()
                .map(bad -> DynamicTest.dynamicTest(bad.getKey(), () -> get("/specimen/signed-in", bad.getValue())
                        .expectStatus().isUnauthorized().expectHeader()
                        .contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                        .expectHeader().exists("WWW-Authenticate")));
    }

    @Test
    void letsInWhoTheHandlerSays() {
        http.get().uri("/specimen/public").exchange().expectStatus().isOk().expectBody(String.class)
                .isEqualTo("nobody");
        get("/specimen/public", tokens.of(DELEGATE)).expectBody(String.class).isEqualTo("Karim");
        http.get().uri("/specimen/signed-in").exchange().expectStatus().isUnauthorized();
        get("/specimen/signed-in", tokens.of(DELEGATE)).expectBody(String.class).isEqualTo("delegue@example.org");
        post(tokens.of(DELEGATE), "fr", "{\"text\":\"x\"}").expectStatus().isForbidden();
        post(tokens.of(ORGANISER), "fr", "{\"text\":\"x\"}").expectStatus().isOk();
    }

    @Test
    void readsNothingButABearerToken() {
        for (var credentials : List.of("Bearer", "Bearer  ", "Basic cmFpY3Q6cmFpY3Q=", tokens.of(DELEGATE))) {
            http.get().uri("/specimen/signed-in").header("Authorization", credentials).exchange().expectStatus()
                    .isUnauthorized();
            http.get().uri("/specimen/public").header("Authorization", credentials).exchange().expectStatus().isOk();
        }
        http.get().uri("/specimen/signed-in").header("Authorization", "bearer  " + tokens.of(DELEGATE)).exchange()
                .expectStatus().isOk();
    }

    @Test
    void refusesEverybodyWhereNothingIsDeclared() {
        http.get().uri("/specimen/undeclared").exchange().expectStatus().isUnauthorized();
        get("/specimen/undeclared", tokens.of(ORGANISER)).expectStatus().isForbidden();
    }

    @Test
    void saysWhichFieldIsWrongInTheLanguageOfTheRequest() {
        assertThat(body(post(tokens.of(ORGANISER), "fr", "{\"text\":\" \"}").expectStatus().isBadRequest()))
                .contains("urn:raict:problem:invalid-request", "Requête invalide", "\"field\":\"text\"");
        assertThat(body(post(tokens.of(ORGANISER), "en", "{\"text\":\" \"}").expectStatus().isBadRequest()))
                .contains("Invalid request", "must not be blank");
        assertThat(body(post(tokens.of(ORGANISER), "fr", "{\"text\":").expectStatus().isBadRequest()))
                .contains("urn:raict:problem:invalid-request");
    }

    @Test
    void asksWhichVersionIsChanged() {
        assertThat(body(http.put().uri("/specimen/versioned").exchange().expectStatus().isEqualTo(428)))
                .contains("urn:raict:problem:version-required");
        assertThat(body(http.put().uri("/specimen/versioned").header("If-Match", "\"3\"").exchange().expectStatus()
                .isOk())).isEqualTo("3");
    }

    @Test
    void refusesBeforeItReadsTheBody() {
        post(tokens.of(DELEGATE), "fr", "{\"text\":").expectStatus().isForbidden();
    }

    @Test
    void keepsTheInsideInside() {
        assertThat(body(http.get().uri("/specimen/broken").exchange().expectStatus().is5xxServerError()))
                .contains("urn:raict:problem:internal-error").doesNotContain("secret");
        assertThat(body(http.get().uri("/nowhere").exchange().expectStatus().isNotFound()))
                .contains("urn:raict:problem:not-found");
    }

    private ResponseSpec get(String path, String token) {
        return http.get().uri(path).header("Authorization", "Bearer " + token).exchange();
    }

    private ResponseSpec post(String token, String language, String json) {
        return http.post().uri("/specimen/organiser").header("Authorization", "Bearer " + token)
                .header("Accept-Language", language).contentType(MediaType.APPLICATION_JSON).body(json).exchange();
    }

    private static String body(ResponseSpec answer) {
        return new String(answer.expectBody().returnResult().getResponseBodyContent(), UTF_8);
    }
}
