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

import static fr.raict.testsupport.TestUser.CHECK_IN;
import static fr.raict.testsupport.TestUser.DELEGATE;
import static fr.raict.testsupport.TestUser.ORGANISER;
import static fr.raict.testsupport.TestUser.READER;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;
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
                        .expectHeader().valueEquals("WWW-Authenticate", "Bearer error=\"invalid_token\"")));
    }

    @Test
    void letsInWhoTheHandlerSays() {
        http.get().uri("/specimen/public").exchange().expectStatus().isOk().expectBody(String.class)
                .isEqualTo("nobody");
        get("/specimen/public", tokens.of(DELEGATE)).expectBody(String.class).isEqualTo("Karim");
        http.get().uri("/specimen/signed-in").exchange().expectStatus().isUnauthorized().expectHeader()
                .valueEquals("WWW-Authenticate", "Bearer");
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
    void opensTheDoorToWhoChecksInAndToOrganisersOnly() {
        get("/specimen/check-in", tokens.of(CHECK_IN)).expectStatus().isOk();
        get("/specimen/check-in", tokens.of(ORGANISER)).expectStatus().isOk();
        get("/specimen/check-in", tokens.of(DELEGATE)).expectStatus().isForbidden();
        http.get().uri("/specimen/check-in").exchange().expectStatus().isUnauthorized();
    }

    /** Keycloak gives it the role of a delegate besides, as every account. */
    @Test
    void letsAnotherSystemReadWhatIsForItAndWhatIsForEverybodyAndNothingElse() {
        get("/specimen/reader", tokens.of(READER)).expectStatus().isOk();
        get("/specimen/reader", tokens.of(ORGANISER)).expectStatus().isOk();
        get("/specimen/reader", tokens.of(DELEGATE)).expectStatus().isForbidden();
        get("/specimen/reader", tokens.of(CHECK_IN)).expectStatus().isForbidden();
        http.get().uri("/specimen/reader").exchange().expectStatus().isUnauthorized();

        get("/specimen/public", tokens.of(READER)).expectStatus().isOk();
        get("/specimen/signed-in", tokens.of(READER)).expectStatus().isForbidden();
        get("/specimen/check-in", tokens.of(READER)).expectStatus().isForbidden();
        post(tokens.of(READER), "fr", "{\"text\":\"x\"}").expectStatus().isForbidden();
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

    @TestFactory
    Stream<DynamicTest> namesTheFieldWhoseValueIsOfAnotherType() {
        return Map.ofEntries(entry("{\"number\":1.9}", "number"), entry("{\"number\":\"1\"}", "number"),
                entry("{\"number\":99999999999}", "number"), entry("{\"number\":true}", "number"),
                entry("{\"text\":1}", "text"), entry("{\"text\":true}", "text"), entry("{\"text\":[\"a\"]}", "text"),
                entry("{\"text\":[]}", "text"), entry("{\"text\":{}}", "text"), entry("{\"truth\":1}", "truth"),
                entry("{\"truth\":\"true\"}", "truth"), entry("{\"choice\":0}", "choice"),
                entry("{\"choice\":\"THIRD\"}", "choice"), entry("{\"id\":\"1\"}", "id"), entry("{\"id\":1}", "id"),
                entry("{\"day\":[2026,1,2]}", "day"), entry("{\"day\":20000}", "day"),
                entry("{\"day\":\"2026-02-30\"}", "day"), entry("{\"day\":\"+999999999-12-31\"}", "day"),
                entry("{\"time\":1760000000}", "time"), entry("{\"time\":\"2026-10-14\"}", "time"),
                entry("{\"time\":\"+1000000000-12-31T23:59:59.999999999Z\"}", "time"),
                entry("{\"time\":\"1999-12-31T23:59:59Z\"}", "time"), entry("{\"list\":{\"number\":1}}", "list"),
                entry("{\"list\":\"\"}", "list"),
                entry("{\"list\":[{\"number\":1},{\"number\":1.5}]}", "list[1].number"),
                entry("{\"list\":[1]}", "list[0]")).entrySet().stream()
                .map(wrong -> DynamicTest.dynamicTest(wrong.getKey(), () -> assertThat(body(typed(wrong.getKey())
                        .expectStatus().isBadRequest())).contains("urn:raict:problem:invalid-request",
                                "\"field\":\"" + wrong.getValue() + "\"")
                        .doesNotContain("Exception").doesNotContain("fr.raict")));
    }

    @Test
    void readsJsonThatIsOfItsTypes() {
        var json = "{\"text\":\"a\",\"number\":1,\"truth\":true,\"choice\":\"ONE\",\"id\":\"00000000-0000-0001-0000-000000000001\","
                + "\"day\":\"2199-12-31\",\"time\":\"2026-10-14T09:30:00Z\",\"list\":[{\"number\":1}]}";

        assertThat(body(typed(json).expectStatus().isOk())).isEqualTo(json);
        typed("{\"time\":\"2026-10-14T11:30:00+02:00\",\"unheard-of\":1}").expectStatus().isOk();
    }

    @Test
    void namesTheParameterThatIsMissingOrWrong() {
        for (var query : List.of("", "?id=", "?id=1")) {
            assertThat(body(http.get().uri("/specimen/parameters" + query).exchange().expectStatus().isBadRequest()))
                    .contains("\"field\":\"id\"");
        }
        assertThat(body(http.get().uri("/specimen/parameters?id=00000000-0000-0001-0000-000000000001&size=0").exchange()
                .expectStatus().isBadRequest())).contains("\"field\":\"size\"");
    }

    private ResponseSpec typed(String json) {
        return http.post().uri("/specimen/typed").contentType(MediaType.APPLICATION_JSON).body(json).exchange();
    }

    @Test
    void asksWhichVersionIsChanged() {
        assertThat(body(http.put().uri("/specimen/versioned").exchange().expectStatus().isEqualTo(428)))
                .contains("urn:raict:problem:version-required");
        assertThat(body(http.put().uri("/specimen/versioned").header("If-Match", "\"3\"").exchange().expectStatus()
                .isOk())).isEqualTo("true");
        assertThat(body(http.put().uri("/specimen/versioned").header("If-Match", "\"2\", \"3\"").exchange()))
                .isEqualTo("true");
        assertThat(body(http.put().uri("/specimen/versioned").header("If-Match", "*").exchange())).isEqualTo("true");
        assertThat(body(http.put().uri("/specimen/versioned").header("If-Match", "\"2\"").exchange()))
                .isEqualTo("false");
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
