package fr.raict.registration.wishes.web;

import java.util.Map;
import java.util.UUID;

import fr.raict.registration.Scenario;
import fr.raict.registration.seating.application.FollowAgenda;
import fr.raict.registration.wishes.application.WishRounds;
import fr.raict.testsupport.IntegrationTest;
import fr.raict.testsupport.TestTokens;
import fr.raict.testsupport.TestUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

import static fr.raict.registration.Scenario.CHARTRES;
import static fr.raict.registration.Scenario.SAINT_DENIS;
import static fr.raict.registration.Scenario.json;
import static fr.raict.registration.Scenario.person;
import static fr.raict.registration.Scenario.texts;
import static fr.raict.testsupport.TestUser.ORGANISER;
import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class WishControllerIT {

    @Autowired
    private RestTestClient http;
    @Autowired
    private TestTokens tokens;
    @Autowired
    private FollowAgenda agenda;
    @Autowired
    private WishRounds rounds;
    private Scenario scenario;
    private WishedSessions wishes;
    private TestUser delegate;
    private UUID one;
    private UUID other;

    @BeforeEach
    void prepare() {
        scenario = new Scenario(http, tokens, agenda);
        wishes = new WishedSessions(http, tokens, rounds, scenario);
        delegate = scenario.delegateOf(SAINT_DENIS);
        one = scenario.publish(5);
        other = scenario.publish(5);
    }

    @Test
    void keepsWhatSomebodyWishesInItsOrder() {
        wishes.open(2, 3).expectStatus().isOk();
        var key = UUID.randomUUID();

        var wish = json(wishes.wish(delegate, key, "ada", other, one).expectStatus().isCreated());

        assertThat(wish.get("workshops").valueStream().map(JsonNode::asString)).containsExactly(other.toString(),
                one.toString());
        assertThat(wish.get("awards").isNull()).isTrue();
        assertThat(json(wishes.wish(delegate, key, "ada", other, one))).isEqualTo(wish);
        assertThat(wishes.list(delegate)).containsExactly(wish);
        assertThat(json(scenario.get(wishes.pathOf(wish), delegate))).isEqualTo(wish);
    }

    @Test
    void tellsForWhomOneMayWish() {
        var path = "/editions/" + scenario.edition + "/wish-options";
        scenario.get(path, delegate).expectStatus().isNotFound();
        wishes.open(2, 3);

        var options = json(scenario.get(path, delegate));

        assertThat(options.at("/round/mostWishes").asInt()).isEqualTo(3);
        assertThat(texts(options.get("authorities"), "code")).containsExactly(SAINT_DENIS);
    }

    @Test
    void changesAndWithdrawsAWish() {
        wishes.open(2, 3);
        var wish = wishes.wished(delegate, "ada", one);

        var changed = json(wishes.changeWish(delegate, wish, "ada", other, one));

        assertThat(changed.at("/workshops/0").asString()).isEqualTo(other.toString());
        problem(wishes.changeWish(delegate, wish, "ada", one), HttpStatus.PRECONDITION_FAILED, "stale-edit");
        wishes.withdraw(delegate, changed).expectStatus().isNoContent();
        assertThat(wishes.list(delegate)).isEmpty();
        scenario.get(wishes.pathOf(wish), delegate).expectStatus().isNotFound();
    }

    @Test
    void tellsAStaleEditWhatChanged() {
        wishes.open(2, 3);
        var wish = wishes.wished(delegate, "ada", one);
        wishes.changeWish(delegate, wish, "ada", other).expectStatus().isOk();

        var stale = problem(wishes.changeWish(delegate, wish, "ada", one), HttpStatus.PRECONDITION_FAILED,
                "stale-edit");

        assertThat(stale.at("/changed/0").asString()).isEqualTo("workshops");
        assertThat(stale.at("/current/workshops/0").asString()).isEqualTo(other.toString());
    }

    @Test
    void refusesARankingThatNobodyCanHave() {
        wishes.open(2, 3);
        var unpublished = UUID.randomUUID();
        var ofAnother = new Scenario(http, tokens, agenda).publish(5);

        var refused = problem(wishes.wish(delegate, UUID.randomUUID(), "ada", one, one, unpublished, other),
                HttpStatus.UNPROCESSABLE_CONTENT, "ranking-unfit");

        assertThat(texts(refused.get("errors"), "field")).containsExactly("workshops[1]", "workshops[2]",
                "workshops[3]");
        assertThat(texts(refused.get("errors"), "message")).containsExactly("This session is another wish already",
                "This session is not in the programme", "3 wishes at most");
        problem(wishes.wish(delegate, UUID.randomUUID(), "ada", ofAnother), HttpStatus.UNPROCESSABLE_CONTENT,
                "ranking-unfit");
    }

    @Test
    void letsOnePersonWishOnce() {
        wishes.open(2, 3);
        wishes.wished(delegate, "ada", one);
        var bob = wishes.wished(delegate, "bob", one);

        problem(wishes.wish(delegate, UUID.randomUUID(), "ADA", other), HttpStatus.CONFLICT, "already-wished");
        problem(wishes.changeWish(delegate, bob, "ada", one), HttpStatus.CONFLICT, "already-wished");
    }

    @Test
    void showsAWishOnlyToWhoMaySeeIt() {
        wishes.open(2, 3);
        var wish = wishes.wished(delegate, "ada", one);
        var colleague = scenario.delegateOf(SAINT_DENIS);
        var pending = scenario.pendingDelegateOf(SAINT_DENIS);
        var stranger = scenario.delegateOf(CHARTRES);

        assertThat(wishes.list(colleague)).containsExactly(wish);
        assertThat(wishes.list(ORGANISER)).hasSize(1);
        for (var other : new TestUser[]{pending, stranger}) {
            assertThat(wishes.list(other)).isEmpty();
            scenario.get(wishes.pathOf(wish), other).expectStatus().isNotFound();
            wishes.changeWish(other, wish, "ada", one).expectStatus().isNotFound();
            wishes.withdraw(other, wish).expectStatus().isNotFound();
        }
        wishes.wish(stranger, UUID.randomUUID(), "eve", one).expectStatus().isForbidden();
    }

    /** Else the refusal would tell whom others wish for. */
    @Test
    void letsADelegateWhoSeesNothingWishForTheSamePerson() {
        wishes.open(2, 3);
        wishes.wished(delegate, "ada", one);

        wishes.wish(scenario.pendingDelegateOf(SAINT_DENIS), UUID.randomUUID(), "ada", one).expectStatus()
                .isCreated();
    }

    @Test
    void takesNoWishAfterTheDeadline() {
        wishes.open(2, 3);
        var wish = wishes.wished(delegate, "ada", one);
        wishes.passDeadline();

        problem(wishes.wish(delegate, UUID.randomUUID(), "bob", one), HttpStatus.CONFLICT, "wishes-closed");
        problem(wishes.changeWish(delegate, wish, "ada", other), HttpStatus.CONFLICT, "wishes-closed");
        problem(wishes.withdraw(delegate, wish), HttpStatus.CONFLICT, "wishes-closed");
        assertThat(json(scenario.get("/editions/" + scenario.edition + "/wish-round", delegate)).get("state")
                .asString()).isEqualTo("CLOSED");
    }

    @Test
    void takesNoWishWhereThereIsNoRound() {
        wishes.wish(delegate, UUID.randomUUID(), "ada", one).expectStatus().isNotFound();
        scenario.get("/editions/" + scenario.edition + "/wish-round", delegate).expectStatus().isNotFound();
        scenario.get("/editions/" + scenario.edition + "/allocation", ORGANISER).expectStatus().isNotFound();
    }

    @Test
    void holdsDirectRegistrationBackUntilTheRoundIsGivenUp() {
        var registered = UUID.randomUUID();
        scenario.register(delegate, one, registered, SAINT_DENIS, "ada").expectStatus().isCreated();
        wishes.open(2, 3).expectStatus().isOk();

        problem(scenario.register(delegate, one, UUID.randomUUID(), SAINT_DENIS, "bob"), HttpStatus.CONFLICT,
                "wishes-open");
        assertThat(json(scenario.get("/workshops/" + one + "/availability", delegate)).get("state").asString())
                .isEqualTo("BY_WISHES");
        scenario.register(delegate, one, registered, SAINT_DENIS, "ada").expectStatus().isOk();
        scenario.register(ORGANISER, one, UUID.randomUUID(), SAINT_DENIS, "cleo").expectStatus().isCreated();
        var choice = json(wishes.post("/editions/" + scenario.edition + "/choices", delegate, UUID.randomUUID(),
                Map.of("authority", SAINT_DENIS, "people",
                        new Object[]{Map.of("person", person("bob"), "workshops", new Object[]{other})})));
        assertThat(choice.at("/people/0/sessions/0/refusal/type").asString())
                .isEqualTo("urn:raict:problem:wishes-open");

        wishes.wished(delegate, "bob", one);
        wishes.giveUp(1).expectStatus().isNoContent();
        scenario.register(delegate, one, UUID.randomUUID(), SAINT_DENIS, "bob").expectStatus().isCreated();
        assertThat(wishes.list(ORGANISER)).isEmpty();
    }

    @Test
    void letsOrganisersAloneOpenAndChangeARound() {
        wishes.open(2, 3).expectStatus().isOk();
        problem(wishes.open(3, 3), HttpStatus.PRECONDITION_FAILED, "stale-edit");
        assertThat(json(wishes.change(1, 4, 5)).get("mostSessions").asInt()).isEqualTo(4);
        var path = "/editions/" + scenario.edition;
        for (var refused : new String[]{"/allocation", "/wishing-authorities"}) {
            scenario.get(path + refused, delegate).expectStatus().isForbidden();
        }
        wishes.send(HttpMethod.PUT, path + "/wish-round", delegate, 2, Map.of()).expectStatus().isForbidden();
        wishes.send(HttpMethod.PUT, path + "/wish-round", ORGANISER, 2,
                Map.of("deadline", "2020-01-01T00:00:00Z", "mostSessions", 2, "mostWishes", 3)).expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void tellsWhichAuthoritiesWishNothing() {
        wishes.open(2, 3);
        scenario.delegateOf(CHARTRES);
        wishes.wished(delegate, "ada", one);

        var page = json(scenario.get("/editions/" + scenario.edition + "/wishing-authorities?size=100", ORGANISER));

        var found = page.get("items").valueStream().toList();
        assertThat(found).anySatisfy(each -> {
            assertThat(each.at("/authority/code").asString()).isEqualTo(CHARTRES);
            assertThat(each.get("wishes").asInt()).isZero();
        });
        assertThat(found.getLast().at("/authority/code").asString()).isEqualTo(SAINT_DENIS);
        assertThat(found.getLast().get("wishes").asInt()).isOne();
        assertThat(page.get("without").asInt()).isEqualTo(found.size() - 1);
    }

    private static JsonNode problem(ResponseSpec response, HttpStatus status, String slug) {
        var problem = response.expectStatus().isEqualTo(status).expectBody(JsonNode.class).returnResult()
                .getResponseBody();
        assertThat(problem.get("type").asString()).isEqualTo("urn:raict:problem:" + slug);
        return problem;
    }
}
