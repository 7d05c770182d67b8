package fr.raict.registration.seating;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import fr.raict.registration.RegistrationServiceApplication;
import fr.raict.registration.Scenario;
import fr.raict.registration.seating.application.FollowAgenda;
import fr.raict.testsupport.InfrastructureInitializer;
import fr.raict.testsupport.IntegrationTest;
import fr.raict.testsupport.TestTokens;
import fr.raict.testsupport.TestUser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static fr.raict.registration.Scenario.SAINT_DENIS;
import static fr.raict.registration.Scenario.json;
import static fr.raict.testsupport.TestUser.ORGANISER;
import static org.assertj.core.api.Assertions.assertThat;

/** Two instances of the service on one database, asked at once over HTTP. */
@IntegrationTest
class TwoInstancesIT {

    private static final int REQUESTS = 600;
    private static final int SEATS = 100;

    @Autowired
    private RestTestClient rest;
    @Autowired
    private TestTokens tokens;
    @Autowired
    private FollowAgenda agenda;
    @Autowired
    private Environment environment;
    @LocalServerPort
    private int port;
    private final JsonMapper json = new JsonMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private ConfigurableApplicationContext other;
    private Scenario scenario;
    private TestUser delegate;

    @BeforeEach
    void startTheOther() {
        var database = environment.getRequiredProperty("spring.mongodb.database");
        other = new SpringApplicationBuilder(RegistrationServiceApplication.class)
                .initializers(new InfrastructureInitializer(),
                        context -> TestPropertyValues.of("spring.mongodb.database=" + database).applyTo(context))
                .run("--server.port=0");
        assertThat(other.getEnvironment().getProperty("spring.mongodb.database")).isEqualTo(database);
        scenario = new Scenario(rest, tokens, agenda);
        delegate = scenario.delegateOf(SAINT_DENIS);
    }

    @AfterEach
    void stopTheOther() {
        other.close();
        http.close();
    }

    @Test
    void handOutEachSeatOnceAndKeepOneLineWithoutGaps() throws Exception {
        var workshop = scenario.publish(SEATS);

        var answers = atOnce(IntStream.range(0, REQUESTS)
                .<Callable<HttpResponse<String>>>mapToObj(i -> () -> register(i, workshop, UUID.randomUUID(), "p" + i))
                .toList());

        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(201));
        var told = answers.stream().map(answer -> json.readTree(answer.body()).get("registrations").get(0)).toList();
        assertThat(told).filteredOn(each -> each.get("state").asString().equals("SEATED")).hasSize(SEATS);
        assertThat(ranks(told)).isEqualTo(oneTo(REQUESTS - SEATS));
        var kept = list(workshop);
        assertThat(ranks(kept)).isEqualTo(oneTo(REQUESTS - SEATS));
        assertThat(kept.stream().map(each -> each.get("id")).toList())
                .containsExactlyInAnyOrderElementsOf(told.stream().map(each -> each.get("id")).toList());
    }

    @Test
    void registerOnceWhatIsSentManyTimesAtOnce() throws Exception {
        var workshop = scenario.publish(SEATS);
        var key = UUID.randomUUID();

        var answers = atOnce(IntStream.range(0, 100)
                .<Callable<HttpResponse<String>>>mapToObj(i -> () -> register(i, workshop, key, "ada")).toList());

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(99);
        assertThat(answers.stream().map(HttpResponse::body).distinct()).hasSize(1);
        assertThat(list(workshop)).hasSize(1);
    }

    @Test
    void seeAtOnceWhatTheOtherOneDid() throws Exception {
        var workshop = scenario.publish(1);
        register(0, workshop, UUID.randomUUID(), "ada");
        var registered = json.readTree(register(1, workshop, UUID.randomUUID(), "bob").body()).get("registrations");
        var bob = "/workshops/" + workshop + "/registrations/" + registered.get(0).get("id").asString();

        assertThat(json(scenario.get(bob, delegate)).get("rank").asInt()).isOne();
        assertThat(json(scenario.delete(bob, delegate)).get("state").asString()).isEqualTo("WITHDRAWN");
    }

    private List<JsonNode> list(UUID workshop) {
        var list = new ArrayList<JsonNode>();
        for (var page = 0; page == 0 || list.size() == 100 * page; page++) {
            json(scenario.get("/workshops/%s/registrations?size=100&page=%d".formatted(workshop, page), ORGANISER))
                    .get("items").forEach(list::add);
        }
        return list;
    }

    private static List<Integer> ranks(List<JsonNode> registrations) {
        return registrations.stream().filter(each -> !each.get("rank").isNull()).map(each -> each.get("rank").asInt())
                .sorted().toList();
    }

    private static List<Integer> oneTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    private HttpResponse<String> register(int turn, UUID workshop, UUID key, String person) throws Exception {
        var body = json.writeValueAsString(
                Map.of("authority", SAINT_DENIS, "people", List.of(Scenario.person(person))));
        var target = "http://127.0.0.1:" + (turn % 2 == 0 ? port : other.getEnvironment()
                .getRequiredProperty("local.server.port", Integer.class));
        var request = HttpRequest
                .newBuilder(URI.create(target + Scenario.API + "/workshops/" + workshop + "/registrations"))
                .header("Authorization", "Bearer " + tokens.of(delegate)).header("Content-Type", "application/json")
                .header("Idempotency-Key", key.toString()).POST(BodyPublishers.ofString(body)).build();
        return http.send(request, BodyHandlers.ofString());
    }

    private static <T> List<T> atOnce(List<Callable<T>> tasks) throws Exception {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = new ArrayList<T>();
            for (Future<T> future : executor.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        }
    }
}
