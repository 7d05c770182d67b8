package fr.raict.registration.membership.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import fr.raict.registration.Scenario;
import fr.raict.registration.seating.application.FollowAgenda;
import fr.raict.testsupport.IntegrationTest;
import fr.raict.testsupport.TestTokens;
import fr.raict.testsupport.TestUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

import static fr.raict.registration.Scenario.json;
import static fr.raict.testsupport.TestUser.ORGANISER;
import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class AuthorityGroupControllerIT {

    private static final String GROUPS = "/authority-groups";
    private static final String MONTPELLIER = "COMMUNE-34172";
    private static final String STRASBOURG = "COMMUNE-67482";

    @Autowired
    private RestTestClient http;
    @Autowired
    private TestTokens tokens;
    @Autowired
    private FollowAgenda agenda;
    private Scenario scenario;
    /** In no other test's authorities. */
    private final String town = "Dakar" + UUID.randomUUID().toString().substring(0, 8);
    private String dakar;

    @BeforeEach
    void enterOne() {
        scenario = new Scenario(http, tokens, agenda);
        dakar = enter(town, "Sénégal");
        for (var code : List.of(MONTPELLIER, STRASBOURG)) {
            mark(code, "*", false, false).expectStatus().isOk();
        }
    }

    private String enter(String name, String country) {
        return json(scenario.post("/my-mandates", TestUser.someDelegate(),
                Map.of("unlisted", Map.of("name", name, "country", country)))).at("/authority/code").asString();
    }

    @Test
    void marksAnAuthorityAndSaysSinceWhenAndByWhom() {
        var before = Clock.systemUTC().instant().minus(Duration.ofSeconds(5));

        var marked = json(mark(dakar, "\"0\"", true, false));

        assertThat(groups(marked)).containsExactly("MEMBER", "FOREIGN");
        assertThat(marked.at("/member/by").asString()).isEqualTo("Claire Martin");
        assertThat(Instant.parse(marked.at("/member/since").asString())).isAfter(before);
        assertThat(marked.get("partner").isNull()).isTrue();
        assertThat(marked.at("/authority/country").asString()).isEqualTo("Sénégal");
        assertThat(marked.get("version").asInt()).isOne();
        var shown = scenario.get(GROUPS + "/" + dakar, ORGANISER);
        shown.expectHeader().valueEquals("ETag", "\"1\"");
        assertThat(json(shown)).isEqualTo(marked);
    }

    @Test
    void changesNothingWhenItIsMarkedSoAlready() {
        var marked = json(mark(dakar, "\"0\"", true, false));

        assertThat(json(mark(dakar, "\"1\"", true, false))).isEqualTo(marked);
    }

    @Test
    void refusesTheStaleChangeOfTwoAndSaysWhatChanged() {
        mark(dakar, "\"0\"", true, false).expectStatus().isOk();

        mark(dakar, "\"0\"", false, true).expectStatus().isEqualTo(412).expectBody()
                .jsonPath("$.type").isEqualTo("urn:raict:problem:stale-edit")
                .jsonPath("$.changed").isEqualTo("member")
                .jsonPath("$.current.version").isEqualTo(1)
                .jsonPath("$.current.authority.name").isEqualTo(town);
        assertThat(groups(json(mark(dakar, "\"1\"", true, true)))).containsExactly("MEMBER", "PARTNER", "FOREIGN");
        http.put().uri(Scenario.API + GROUPS + "/" + dakar)
                .headers(headers -> headers.setBearerAuth(tokens.of(ORGANISER)))
                .contentType(MediaType.APPLICATION_JSON).body(Map.of("member", true, "partner", true)).exchange()
                .expectStatus().isEqualTo(428);
    }

    @Test
    void knowsNoOtherAuthorities() {
        for (var code : List.of("COMMUNE-99999", "OTHER-NOBODYS", "INDIVIDUAL", "import")) {
            mark(code, "\"0\"", true, false).expectStatus().isNotFound();
            scenario.get(GROUPS + "/" + code, ORGANISER).expectStatus().isNotFound();
        }
        scenario.get(GROUPS, TestUser.DELEGATE).expectStatus().isForbidden();
        scenario.get(GROUPS + "/" + dakar, TestUser.DELEGATE).expectStatus().isForbidden();
        scenario.post(GROUPS + "/import", TestUser.DELEGATE, Map.of("group", "MEMBER", "lines", List.of(dakar)))
                .expectStatus().isForbidden();
    }

    @Test
    void listsByNameWhatIsMarkedAndFindsItByItsWords() {
        var accra = enter("Accra" + town, "Ghana");
        mark(dakar, "*", true, false);
        mark(accra, "*", true, true);
        enter("Tunis" + town, "Tunisie");

        assertThat(names(list("?q=" + town))).containsExactly(town);
        assertThat(names(list("?q=senegal " + town))).containsExactly(town);
        assertThat(names(list("?q=accra" + town))).containsExactly("Accra" + town);
        assertThat(names(list("?group=PARTNER&q=accra" + town))).containsExactly("Accra" + town);
        assertThat(names(list("?group=PARTNER&q=" + town))).isEmpty();
        mark(dakar, "*", false, false);
        assertThat(names(list("?q=" + town))).isEmpty();
    }

    @Test
    void listsAllForeignOnesMarkedOrNotButNoneOfFrance() {
        mark(dakar, "*", true, false);
        enter(town + " bis", "Mali");
        enter(town + " ter", "France");

        var foreign = list("?group=FOREIGN&q=" + town);

        assertThat(names(foreign)).containsExactly(town, town + " bis");
        assertThat(foreign.at("/items/0/version").asInt()).isOne();
        assertThat(foreign.at("/items/1/version").asInt()).isZero();
        assertThat(names(list("?size=1&page=1&group=FOREIGN&q=" + town))).containsExactly(town + " bis");
        assertThat(list("?size=1&group=FOREIGN&q=" + town).get("pages").asInt()).isEqualTo(2);
    }

    @Test
    void showsOnceWhatWasMergedAndTakesBothMarksAway() {
        var other = enter("Ville de " + town, "Sénégal");
        mark(dakar, "*", true, false);
        merge(dakar, other);

        var found = list("?q=" + town);
        assertThat(names(found)).containsExactly("Ville de " + town);
        assertThat(groups(found.at("/items/0"))).containsExactly("MEMBER", "FOREIGN");
        var seen = json(scenario.get(GROUPS + "/" + dakar, ORGANISER));
        assertThat(seen.at("/authority/code").asString()).isEqualTo(other);
        assertThat(Scenario.texts(importList("MEMBER", List.of(dakar, "Ville de " + town)), "outcome"))
                .containsExactly("ALREADY", "ALREADY");

        var unmarked = json(mark(dakar, "\"" + seen.get("version").asInt() + "\"", false, false));

        assertThat(groups(unmarked)).containsExactly("FOREIGN");
        assertThat(groups(json(scenario.get(GROUPS + "/" + other, ORGANISER)))).containsExactly("FOREIGN");
        assertThat(names(list("?q=" + town))).isEmpty();
    }

    private void merge(String from, String into) {
        http.post().uri(Scenario.API + "/unlisted-authorities/" + from + "/merge")
                .headers(headers -> headers.setBearerAuth(tokens.of(ORGANISER)))
                .header("Idempotency-Key", UUID.randomUUID().toString()).contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("into", into)).exchange().expectStatus().isOk();
    }

    @Test
    void marksAPastedListAndAnswersEachLine() {
        var lines = List.of("commune-34172", "67482", "Saint-Denis", "Nullepart-sur-Rien", town, " 34172 ",
                "93", "93200");

        var imported = importList("MEMBER", lines);

        assertThat(Scenario.texts(imported, "outcome")).containsExactly("MARKED", "MARKED", "AMBIGUOUS", "UNKNOWN",
                "MARKED",
                "ALREADY", "AMBIGUOUS", "UNKNOWN");
        assertThat(Scenario.texts(imported, "line")).containsExactly("commune-34172", "67482", "Saint-Denis",
                "Nullepart-sur-Rien", town, "34172", "93", "93200");
        assertThat(imported.at("/0/authorities/0/name").asString()).isEqualTo("Montpellier");
        assertThat(Scenario.texts(imported.at("/2/authorities"), "department")).contains("93", "974");
        assertThat(Scenario.texts(imported.at("/6/authorities"), "code")).containsExactly("DEPARTEMENT-93",
                "REGION-93");
        assertThat(imported.at("/3/authorities")).isEmpty();
        assertThat(groups(json(scenario.get(GROUPS + "/" + STRASBOURG, ORGANISER)))).containsExactly("MEMBER");
    }

    @Test
    void changesNothingByTheSameListAgain() {
        importList("PARTNER", List.of(MONTPELLIER, dakar));
        var before = json(scenario.get(GROUPS + "/" + dakar, ORGANISER));

        var again = importList("PARTNER", List.of(MONTPELLIER, dakar));

        assertThat(Scenario.texts(again, "outcome")).containsExactly("ALREADY", "ALREADY");
        assertThat(json(scenario.get(GROUPS + "/" + dakar, ORGANISER))).isEqualTo(before);
    }

    /** Those of Ain, of which some numbers are in no list. */
    @Test
    void marksAllOfALongList() {
        var lines = IntStream.rangeClosed(1, 457).mapToObj("COMMUNE-01%03d"::formatted).toList();
        for (var code : lines.subList(0, 3)) {
            sendList("MEMBER", List.of(code)).expectStatus().isOk();
        }

        var first = Scenario.texts(importList("MEMBER", lines), "outcome");
        var again = Scenario.texts(importList("MEMBER", lines), "outcome");

        assertThat(first.stream().filter("MARKED"::equals).count()).isGreaterThan(380);
        assertThat(first).contains("ALREADY", "UNKNOWN");
        assertThat(again).doesNotContain("MARKED").hasSameSizeAs(first);
    }

    @Test
    void takesNoMarkAway() {
        mark(dakar, "*", true, false);

        importList("PARTNER", List.of(dakar));

        assertThat(groups(json(scenario.get(GROUPS + "/" + dakar, ORGANISER))))
                .containsExactly("MEMBER", "PARTNER", "FOREIGN");
    }

    @Test
    void recognisesNumbersAndNamesAsPeopleWriteThem() {
        for (var line : List.of("213 401 722", "21340172200177", "Montpellier", "MONTPELLIER (34)",
                "Ville de Montpellier", "montpellier hérault")) {
            var imported = importList("MEMBER", List.of(line));

            assertThat(Scenario.texts(imported.at("/0/authorities"), "code")).as(line).containsExactly(MONTPELLIER);
        }
        assertThat(Scenario.texts(importList("MEMBER", List.of("213401723")), "outcome")).containsExactly("UNKNOWN");
        assertThat(Scenario.texts(importList("MEMBER", List.of(town + ", Sénégal")).at("/0/authorities"), "code"))
                .containsExactly(dakar);
    }

    @Test
    void takesFiveHundredLinesAtMost() {
        var lines = IntStream.range(0, 501).mapToObj(each -> "Nullepart " + each).toList();

        assertThat(importList("MEMBER", lines.subList(0, 500))).hasSize(500);
        sendList("MEMBER", lines).expectStatus().isBadRequest();
        sendList("MEMBER", List.of()).expectStatus().isBadRequest();
        sendList("MEMBER", List.of(dakar, " ")).expectStatus().isBadRequest();
        sendList("MEMBER", List.of("x".repeat(201))).expectStatus().isBadRequest();
        sendList("FOREIGN", List.of(dakar)).expectStatus().isBadRequest();
    }

    private ResponseSpec mark(String code, String seen, boolean member, boolean partner) {
        return http.put().uri(Scenario.API + GROUPS + "/" + code)
                .headers(headers -> headers.setBearerAuth(tokens.of(ORGANISER))).header("If-Match", seen)
                .contentType(MediaType.APPLICATION_JSON).body(Map.of("member", member, "partner", partner)).exchange();
    }

    private JsonNode importList(String group, List<String> lines) {
        return json(sendList(group, lines)).get("lines");
    }

    private ResponseSpec sendList(String group, List<String> lines) {
        return scenario.post(GROUPS + "/import", ORGANISER, Map.of("group", group, "lines", lines));
    }

    private JsonNode list(String query) {
        return json(scenario.get(GROUPS + query, ORGANISER));
    }

    private static List<String> names(JsonNode page) {
        return page.get("items").valueStream().map(each -> each.at("/authority/name").asString()).toList();
    }

    private static List<String> groups(JsonNode grouped) {
        return grouped.get("groups").valueStream().map(JsonNode::asString).toList();
    }
}
