package fr.raict.registration.mandates;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import fr.raict.platform.paging.Paging;
import fr.raict.platform.text.SearchWords;
import fr.raict.registration.Scenario;
import fr.raict.registration.mandates.Mandate.State;
import fr.raict.registration.seating.application.FollowAgenda;
import fr.raict.testsupport.IntegrationTest;
import fr.raict.testsupport.TestTokens;
import fr.raict.testsupport.TestUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.test.web.servlet.client.RestTestClient;

import static fr.raict.registration.Scenario.json;
import static fr.raict.testsupport.TestUser.ORGANISER;
import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class MandatesAskedForIT {

    @Autowired
    private RestTestClient http;
    @Autowired
    private TestTokens tokens;
    @Autowired
    private FollowAgenda agenda;
    @Autowired
    private MongoOperations mongo;
    @Autowired
    private MandatesAskedFor askedFor;
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

        var pages = IntStream.range(0, 5).mapToObj(page -> askedFor.find(Optional.empty(), SearchWords.of(town),
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
            assertThat(askedFor.count(Optional.of(State.PENDING), SearchWords.of(words + " " + town))).isOne();
        }
        assertThat(askedFor.count(Optional.empty(), SearchWords.of("vry " + town))).isZero();
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
    void ofAnEarlierVersionAreFoundAfterTheNextStart() {
        ask(town);
        mongo.updateMulti(new Query(), new Update().unset("words"), Mandate.class);
        assertThat(askedFor.count(Optional.empty(), SearchWords.of(town))).isZero();

        var afterTheStart = new MandatesAskedFor(mongo);

        assertThat(afterTheStart.count(Optional.empty(), SearchWords.of(town))).isOne();
    }

    private String ask(String name) {
        return json(scenario.post("/my-mandates", TestUser.someDelegate(),
                Map.of("unlisted", Map.of("name", name, "country", "Mali")))).get("id").asString();
    }

    private void decide(String mandate, String decision) {
        scenario.post("/mandates/" + mandate + "/" + decision, ORGANISER, Map.of()).expectStatus().isOk();
    }
}
