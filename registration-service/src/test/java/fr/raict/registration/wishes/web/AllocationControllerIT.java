package fr.raict.registration.wishes.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import fr.raict.contracts.registration.v1.SeatAssigned;
import fr.raict.registration.Scenario;
import fr.raict.registration.seating.application.FollowAgenda;
import fr.raict.registration.seating.messaging.PublishedSeats;
import fr.raict.registration.wishes.application.AllocationRun;
import fr.raict.registration.wishes.application.AllocationRuns;
import fr.raict.registration.wishes.application.Allocations;
import fr.raict.registration.wishes.application.WishRounds;
import fr.raict.registration.wishes.domain.Allocation;
import fr.raict.registration.wishes.domain.WishRound;
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

import static fr.raict.registration.Scenario.SAINT_DENIS;
import static fr.raict.registration.Scenario.json;
import static fr.raict.testsupport.TestUser.ORGANISER;
import static java.time.Instant.EPOCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@IntegrationTest
class AllocationControllerIT {

    @Autowired
    private RestTestClient http;
    @Autowired
    private TestTokens tokens;
    @Autowired
    private FollowAgenda agenda;
    @Autowired
    private WishRounds rounds;
    @Autowired
    private Allocations allocations;
    @Autowired
    private AllocationRuns runs;
    @Autowired
    private PublishedSeats published;
    private Scenario scenario;
    private WishedSessions wishes;
    private TestUser delegate;
    private UUID small;
    private UUID large;

    @BeforeEach
    void prepare() {
        scenario = new Scenario(http, tokens, agenda);
        wishes = new WishedSessions(http, tokens, rounds, scenario);
        delegate = scenario.delegateOf(SAINT_DENIS);
        small = scenario.publish(1);
        large = scenario.publish(9);
        wishes.open(1, 2).expectStatus().isOk();
    }

    @Test
    void allocatesByTheWishesOnceTheDeadlineIsOver() {
        Stream.of("ada", "bob", "cleo").forEach(each -> wishes.wished(delegate, each, small, large));
        problem(wishes.allocate(UUID.randomUUID(), Map.of()), "wishes-still-open");
        wishes.passDeadline();

        var draft = allocated(7);

        assertThat(draft.at("/round/state").asString()).isEqualTo("DRAFT");
        assertThat(draft.at("/draft/seed").asLong()).isEqualTo(7);
        assertThat(draft.at("/draft/people").asInt()).isEqualTo(3);
        var counts = draft.at("/draft/fairness/all");
        assertThat(List.of(counts.get("first").asInt(), counts.get("second").asInt(), counts.get("nothing").asInt()))
                .containsExactly(1, 2, 0);
        assertThat(draft.at("/draft/fairness/byKind/0/kind").asString()).isEqualTo("COMMUNE");
        assertThat(draft.at("/draft/fairness/bySize/0/size").asString()).isEqualTo("FROM_100000");
        assertThat(awards(ORGANISER)).hasSize(3).doesNotContain("");
        assertThat(wishes.list(delegate)).allSatisfy(each -> assertThat(each.get("awards").isNull()).isTrue());
    }

    @Test
    void makesTheSameDraftBySameSeed() {
        Stream.of("ada", "bob", "cleo", "dan", "eve").forEach(each -> wishes.wished(delegate, each, small, large));
        wishes.passDeadline();
        allocated(7);
        var first = awards(ORGANISER);
        allocated(8);

        allocated(7);

        assertThat(awards(ORGANISER)).isEqualTo(first);
    }

    @Test
    void beginsOnceForOneRequestAndOneAtATime() {
        wishes.passDeadline();
        var key = UUID.randomUUID();
        wishes.allocate(key, Map.of()).expectStatus().isAccepted();
        var seed = wishes.allocation().at("/run/seed").asLong();
        await().until(() -> "DONE".equals(wishes.allocation().at("/run/state").asString()));
        wishes.allocate(key, Map.of()).expectStatus().isAccepted();
        assertThat(wishes.allocation().at("/run/seed").asLong()).isEqualTo(seed);
        var last = runs.find(scenario.edition).orElseThrow();
        var running = new AllocationRun(scenario.edition, UUID.randomUUID(), 1, AllocationRun.State.RUNNING, 40,
                Clock.systemUTC().instant());
        assertThat(runs.begin(running, last)).isTrue();

        problem(wishes.allocate(UUID.randomUUID(), Map.of()), "allocation-running");
        problem(wishes.publish(1), "allocation-running");
    }

    @Test
    void showsARunThatACrashEndedAsFailedAndBeginsItAnew() {
        wishes.passDeadline();
        var crashed = new AllocationRun(scenario.edition, UUID.randomUUID(), 1, AllocationRun.State.RUNNING, 40,
                EPOCH);
        assertThat(runs.begin(crashed, null)).isTrue();

        assertThat(wishes.allocation().at("/run/state").asString()).isEqualTo("FAILED");
        allocated(3);
    }

    @Test
    void givesAndTakesOneSessionByTheSameRules() {
        var ada = wishes.wished(delegate, "ada", small, large).get("id").asString();
        wishes.passDeadline();
        var version = allocated(1).at("/draft/version").asLong();

        problem(wishes.adjust(version, ada, large, true), "award-most-sessions");
        var taken = json(wishes.adjust(version, ada, small, false));
        assertThat(taken.at("/draft/fairness/all/nothing").asInt()).isOne();
        problem(wishes.adjust(taken.at("/draft/version").asLong(), ada, small, false), "award-missing");
        wishes.adjust(version, ada, large, true).expectStatus().isEqualTo(HttpStatus.PRECONDITION_FAILED);
        var given = json(wishes.adjust(taken.at("/draft/version").asLong(), ada, large, true));
        assertThat(given.at("/draft/fairness/all/second").asInt()).isOne();
    }

    @Test
    void registersEverybodyForWhatTheyGotAndTellsEachOnce() {
        Stream.of("ada", "bob").forEach(each -> wishes.wished(delegate, each, small, large));
        wishes.passDeadline();
        var version = allocated(7).at("/draft/version").asLong();
        problem(scenario.register(delegate, large, UUID.randomUUID(), SAINT_DENIS, "eve"), "wishes-open");

        wishes.publish(version).expectStatus().isAccepted();
        wishes.publish(version).expectStatus().isAccepted();

        awaitPublished();
        assertThat(seated(small)).isOne();
        assertThat(seated(large)).isOne();
        assertThat(awards(delegate)).hasSize(2).doesNotContain("");
        await().untilAsserted(() -> assertThat(published.of(large)).hasSize(1)
                .allSatisfy(each -> assertThat(((SeatAssigned) each).choice()).isNotNull()));
        var choice = ((SeatAssigned) published.of(large).getFirst()).choice();
        await().untilAsserted(() -> assertThat(published.ofChoice(choice)).hasSize(1));
        await().until(() -> registered(large).get("total").asInt() == 1);
        var registration = registered(large).at("/items/0/id").asString();
        assertThat(json(scenario.get("/workshops/" + large + "/registrations/" + registration, delegate))
                .get("registeredByMe").asBoolean()).isTrue();
        scenario.register(delegate, large, UUID.randomUUID(), SAINT_DENIS, "eve").expectStatus().isCreated();
        problem(wishes.adjust(version, UUID.randomUUID().toString(), large, true), HttpStatus.PRECONDITION_FAILED,
                "stale-edit");
        problem(wishes.allocate(UUID.randomUUID(), Map.of()), "wishes-published");
    }

    /** As if the service had died after everybody was registered, before it noted so. */
    @Test
    void registersNobodyTwiceWhenACrashLosesHowFarItWas() {
        Stream.of("ada", "bob").forEach(each -> wishes.wished(delegate, each, large));
        wishes.passDeadline();
        wishes.publish(allocated(7).at("/draft/version").asLong()).expectStatus().isAccepted();
        awaitPublished();
        var done = allocations.find(scenario.edition).orElseThrow();
        var round = rounds.find(scenario.edition).orElseThrow();
        rounds.save(new WishRound(round.edition(), round.version(), round.deadline(), round.mostSessions(),
                round.mostWishes(), false));

        allocations.save(new Allocation(done.edition(), done.version(), done.seed(), Allocation.Stage.PUBLISHING,
                done.awards(), 0, List.of()));

        awaitPublished();
        assertThat(seated(large)).isEqualTo(2);
        assertThat(published.of(large)).hasSize(2);
        assertThat(wishes.allocation().at("/draft/unmetInAll").asInt()).isZero();
    }

    @Test
    void keepsWhatCouldNotBeRegisteredForTheOrganiser() {
        wishes.wished(delegate, "ada", large, small);
        wishes.passDeadline();
        var version = allocated(7).at("/draft/version").asLong();
        scenario.cancel(large);

        wishes.publish(version).expectStatus().isAccepted();

        awaitPublished();
        var unmet = wishes.allocation().at("/draft/unmet/0");
        assertThat(unmet.get("familyName").asString()).isEqualTo("Martin");
        assertThat(unmet.get("rule").asString()).isEqualTo("workshop-cancelled");
        assertThat(wishes.list(delegate).get(0).at("/awards/0/rule").asString()).isEqualTo("workshop-cancelled");
    }

    @Test
    void changesNoRoundOfWhichSessionsAreAllocated() {
        wishes.passDeadline();
        allocated(1);
        var version = json(scenario.get("/editions/" + scenario.edition + "/wish-round", ORGANISER)).get("version")
                .asLong();

        problem(wishes.change(version, 3, 3), "wishes-allocated");
        wishes.giveUp(version).expectStatus().isNoContent();
        assertThat(allocations.find(scenario.edition)).isEmpty();
    }

    @Test
    void startsAfreshOnceAPublishedRoundIsGivenUp() {
        wishes.wished(delegate, "ada", large);
        wishes.passDeadline();
        wishes.publish(allocated(7).at("/draft/version").asLong()).expectStatus().isAccepted();
        awaitPublished();

        wishes.giveUp(rounds.find(scenario.edition).orElseThrow().version()).expectStatus().isNoContent();

        assertThat(wishes.list(ORGANISER)).isEmpty();
        assertThat(seated(large)).isOne();
        wishes.open(2, 3).expectStatus().isOk();
        assertThat(wishes.allocation().get("draft").isNull()).isTrue();
    }

    @Test
    void isForOrganisersAlone() {
        var path = "/editions/" + scenario.edition + "/allocation";
        wishes.post(path, delegate, UUID.randomUUID(), Map.of()).expectStatus().isForbidden();
        for (var each : new String[]{"/adjustments", "/publication"}) {
            wishes.send(HttpMethod.POST, path + each, delegate, 1, Map.of()).expectStatus().isForbidden();
        }
    }

    private JsonNode allocated(long seed) {
        wishes.allocate(UUID.randomUUID(), Map.of("seed", seed)).expectStatus().isAccepted();
        await().until(() -> "DONE".equals(wishes.allocation().at("/run/state").asString()));
        return wishes.allocation();
    }

    private void awaitPublished() {
        await().until(() -> "PUBLISHED".equals(wishes.allocation().at("/draft/stage").asString()));
    }

    private JsonNode registered(UUID workshop) {
        return json(scenario.get("/workshops/" + workshop + "/registrations", ORGANISER));
    }

    private int seated(UUID workshop) {
        return json(scenario.get("/workshops/" + workshop + "/availability", delegate)).get("seated").asInt();
    }

    /** What each got, by name. */
    private List<String> awards(TestUser user) {
        return wishes.list(user).valueStream()
                .map(each -> each.get("awards").valueStream().map(award -> award.get("workshop").asString()).sorted()
                        .reduce("", String::concat))
                .toList();
    }

    private static void problem(ResponseSpec response, String slug) {
        problem(response, HttpStatus.CONFLICT, slug);
    }

    private static void problem(ResponseSpec response, HttpStatus status, String slug) {
        response.expectStatus().isEqualTo(status).expectBody().jsonPath("$.type")
                .isEqualTo("urn:raict:problem:" + slug);
    }
}
