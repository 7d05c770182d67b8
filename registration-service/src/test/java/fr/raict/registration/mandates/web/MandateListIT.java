package fr.raict.registration.mandates.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import fr.raict.platform.paging.Paging;
import fr.raict.platform.text.SearchWords;
import fr.raict.registration.Scenario;
import fr.raict.registration.mandates.application.Mandates;
import fr.raict.registration.mandates.domain.Mandate;
import fr.raict.registration.mandates.domain.Mandate.State;
import fr.raict.registration.seating.application.FollowAgenda;
import fr.raict.testsupport.IntegrationTest;
import fr.raict.testsupport.TestTokens;
import fr.raict.testsupport.TestUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

import static fr.raict.registration.Scenario.json;
import static fr.raict.testsupport.TestUser.ORGANISER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@IntegrationTest
class MandateListIT {

    @Autowired
    private RestTestClient http;
    @Autowired
    private TestTokens tokens;
    @Autowired
    private FollowAgenda agenda;
    @Autowired
    private Mandates mandates;
    private Scenario scenario;
    /** In no other test's mandates. */
    private final String town = "Ville" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void prepare() {
        scenario = new Scenario(http, tokens, agenda);
    }

    @Test
    void comeAPageAtATimeThoseThatWaitFirst() {
        decide(ask("Un " + town), "confirmation");
        decide(ask("Deux " + town), "refusal");
        var waiting = List.of(ask("Trois " + town), ask("Quatre " + town));

        var pages = IntStream.range(0, 5).mapToObj(page -> mandates.find(Optional.empty(), SearchWords.of(town),
                new Paging(page, 1))).flatMap(List::stream).toList();

        assertThat(pages).extracting(Mandate::state).containsExactly(State.PENDING, State.PENDING, State.CONFIRMED,
                State.REFUSED);
        assertThat(pages).extracting(each -> each.id().toString()).startsWith(waiting.get(0), waiting.get(1));
        assertThat(json(scenario.get("/mandates?size=3&q=" + town, ORGANISER)).get("pages").asInt()).isEqualTo(2);
        assertThat(json(scenario.get("/mandates?state=CONFIRMED&q=" + town, ORGANISER)).get("total").asInt()).isOne();
    }

    @Test
    void areFoundByTheBeginningsOfWordsOfNameAddressAndAuthority() {
        ask("Mairie d’Évry " + town);

        for (var words : List.of("evry", "ÉVR mai", "dominique durand", "delegue-", town.toLowerCase(Locale.ROOT))) {
            assertThat(mandates.count(Optional.of(State.PENDING), SearchWords.of(words + " " + town))).isOne();
        }
        assertThat(mandates.count(Optional.empty(), SearchWords.of("vry " + town))).isZero();
    }

    @Test
    void sayHowManyOthersSpeakForTheAuthority() {
        decide(ask(town), "confirmation");
        var confirmed = ask(town);
        decide(confirmed, "confirmation");
        var waiting = ask(town);

        assertThat(json(scenario.get("/mandates/" + waiting, ORGANISER)).get("confirmedOthers").asInt()).isEqualTo(2);
        assertThat(json(scenario.get("/mandates/" + confirmed, ORGANISER)).get("confirmedOthers").asInt()).isOne();
        scenario.get("/mandates/" + UUID.randomUUID(), ORGANISER).expectStatus().isNotFound();
    }

    @Test
    void sayHowManyPeopleTheyAreAboutInAnEdition() {
        var delegate = TestUser.someDelegate();
        var asked = json(scenario.post("/my-mandates", delegate,
                Map.of("unlisted", Map.of("name", town, "country", "Mali"))));
        var mandate = asked.get("id").asString();
        var list = "/mandates?q=" + town + "&edition=" + scenario.edition;
        assertThat(active(list)).isZero();

        scenario.registered(delegate, scenario.publish(1), asked.get("authority").get("code").asString(), "ada",
                "bob");

        await().untilAsserted(() -> assertThat(active(list)).isEqualTo(2));
        assertThat(json(scenario.get("/mandates/" + mandate + "?edition=" + scenario.edition, ORGANISER)).get("active")
                .asInt()).isEqualTo(2);
        assertThat(active("/mandates?q=" + town + "&edition=" + UUID.randomUUID())).isZero();
        assertThat(json(scenario.get("/mandates/" + mandate, ORGANISER)).path("active").isNull()).isTrue();
        scenario.get("/mandates?edition=x", ORGANISER).expectStatus().isBadRequest();
    }

    private int active(String list) {
        return json(scenario.get(list, ORGANISER)).get("items").get(0).get("active").asInt();
    }

    private String ask(String name) {
        return json(scenario.post("/my-mandates", TestUser.someDelegate(),
                Map.of("unlisted", Map.of("name", name, "country", "Mali")))).get("id").asString();
    }

    private void decide(String mandate, String decision) {
        scenario.post("/mandates/" + mandate + "/" + decision, ORGANISER, Map.of()).expectStatus().isOk();
    }
}
