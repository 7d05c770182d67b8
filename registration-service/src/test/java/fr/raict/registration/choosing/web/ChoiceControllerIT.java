package fr.raict.registration.choosing.web;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import fr.raict.contracts.registration.v1.ChosenSession;
import fr.raict.contracts.registration.v1.SeatAssigned;
import fr.raict.contracts.registration.v1.SessionsChosen;
import fr.raict.registration.Scenario;
import fr.raict.registration.choosing.application.Choices;
import fr.raict.registration.choosing.domain.Choice;
import fr.raict.registration.choosing.domain.PersonChoice;
import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.application.ChangeSeats;
import fr.raict.registration.seating.application.FollowAgenda;
import fr.raict.registration.seating.application.SeatAskers;
import fr.raict.registration.seating.application.SeatChange.Take;
import fr.raict.registration.seating.domain.Authority;
import fr.raict.registration.seating.domain.SeatRequest.PartOf;
import fr.raict.registration.seating.domain.WorkshopId;
import fr.raict.registration.seating.messaging.PublishedSeats;
import fr.raict.testsupport.IntegrationTest;
import fr.raict.testsupport.TestTokens;
import fr.raict.testsupport.TestUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

import static fr.raict.registration.Scenario.CHARTRES;
import static fr.raict.registration.Scenario.SAINT_DENIS;
import static fr.raict.registration.Scenario.json;
import static fr.raict.registration.Scenario.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@IntegrationTest
class ChoiceControllerIT {

    @Autowired
    private RestTestClient http;
    @Autowired
    private TestTokens tokens;
    @Autowired
    private FollowAgenda agenda;
    @Autowired
    private Choices choices;
    @Autowired
    private ChangeSeats changeSeats;
    @Autowired
    private SeatAskers askers;
    @Autowired
    private PublishedSeats published;
    private Scenario scenario;
    private TestUser delegate;

    @BeforeEach
    void prepare() {
        scenario = new Scenario(http, tokens, agenda);
        delegate = scenario.delegateOf(SAINT_DENIS);
    }

    @Test
    void registersEachPersonForTheirSessions() {
        var first = scenario.publish(2, 0);
        var second = scenario.publish(1, 2);

        var answer = choose(UUID.randomUUID(), of("ada", first, second), of("bob", second, first));

        answer.expectStatus().isCreated();
        var people = json(answer).get("people");
        assertThat(states(people.get(0))).containsExactly("SEATED", "SEATED");
        assertThat(states(people.get(1))).containsExactly("WAITING", "SEATED");
        assertThat(people.get(1).at("/sessions/0/registration/rank").asInt()).isOne();
        assertThat(people.get(1).at("/person/email").asString()).isEqualTo("bob@example.org");
    }

    @Test
    void tellsEachPersonOnceOfAllTheirSessionsInTheOrderOfTheProgramme() {
        var early = scenario.publish(1, 0);
        var late = scenario.publish(5, 3);

        var choice = json(choose(UUID.randomUUID(), of("ada", late, early), of("bob", late, early)));

        var id = UUID.fromString(choice.get("id").asString());
        await().untilAsserted(() -> assertThat(published.ofChoice(id)).hasSize(2));
        var told = published.ofChoice(id).stream().map(SessionsChosen.class::cast).toList();
        assertThat(told).extracting(each -> each.participant().givenName()).containsExactly("ada", "bob");
        assertThat(told.get(1).sessions()).extracting(each -> each.workshop().workshop()).containsExactly(early, late);
        assertThat(told.get(1).sessions()).extracting(ChosenSession::rank).containsExactly(1, null);
        await().untilAsserted(() -> assertThat(published.of(late)).hasSize(2)
                .allSatisfy(each -> assertThat(((SeatAssigned) each).choice()).isEqualTo(id)));
    }

    @Test
    void answersTheSameAgainWithTheSame() {
        var workshop = scenario.publish(1, 0);
        var key = UUID.randomUUID();
        var first = json(choose(key, of("ada", workshop), of("bob", workshop)));

        var again = choose(key, of("ada", workshop), of("bob", workshop));

        again.expectStatus().isCreated();
        assertThat(json(again)).isEqualTo(first);
        assertThat(json(scenario.get("/choices/" + first.get("id").asString(), delegate))).isEqualTo(first);
    }

    @Test
    void refusesAKeyThatWasUsedForAnotherChoice() {
        var workshop = scenario.publish(1, 0);
        var key = UUID.randomUUID();
        choose(key, of("ada", workshop)).expectStatus().isCreated();

        choose(key, of("bob", workshop)).expectStatus().isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT).expectBody()
                .jsonPath("$.type").isEqualTo("urn:raict:problem:idempotency-key-reused");
    }

    @Test
    void refusesOnlyTheSeatThatARuleForbids() {
        var open = scenario.publish(5, 0);
        var cancelled = scenario.publish(5, 2);
        scenario.cancel(cancelled);
        var elsewhere = new Scenario(http, tokens, agenda).publish(5, 4);

        var answer = choose(UUID.randomUUID(), of("ada", open, cancelled, elsewhere, UUID.randomUUID()));

        answer.expectStatus().isCreated();
        var sessions = json(answer).at("/people/0/sessions");
        assertThat(sessions.get(0).at("/registration/state").asString()).isEqualTo("SEATED");
        assertThat(sessions.valueStream().skip(1).map(each -> each.at("/refusal/type").asString()))
                .containsExactly("urn:raict:problem:workshop-cancelled", "urn:raict:problem:workshop-unknown",
                        "urn:raict:problem:workshop-unknown");
        assertThat(sessions.get(1).at("/registration").isNull()).isTrue();
    }

    @Test
    void isOkWhereNobodyIsRegistered() {
        var cancelled = scenario.publish(5, 0);
        scenario.cancel(cancelled);

        choose(UUID.randomUUID(), of("ada", cancelled)).expectStatus().isOk();
    }

    @Test
    void registersNobodyWhenSomebodyWouldBeInTwoPlacesAtOnce() {
        var one = scenario.publish(5, 0);
        var same = scenario.publish(5, 0);

        var problem = choose(UUID.randomUUID(), of("ada", one), of("bob", one, same)).expectStatus()
                .isEqualTo(HttpStatus.CONFLICT).expectBody(JsonNode.class).returnResult().getResponseBody();

        assertThat(problem.get("type").asString()).isEqualTo("urn:raict:problem:sessions-overlap");
        assertThat(texts(problem.get("errors"), "field")).containsExactly("people[1].workshops");
        assertThat(json(scenario.get("/workshops/" + one + "/availability", delegate)).get("seated").asInt()).isZero();
    }

    @Test
    void namesEachFieldThatNeedsCorrecting() {
        var nameless = Map.of("person", Map.of("givenName", " ", "familyName", "Martin", "email", "nobody", "language",
                "fr"), "workshops", List.of());

        var problem = choose(UUID.randomUUID(), of("ada", UUID.randomUUID()), nameless, of("ADA", UUID.randomUUID()))
                .expectStatus().isBadRequest().expectBody(JsonNode.class).returnResult().getResponseBody();

        assertThat(texts(problem.get("errors"), "field")).containsExactlyInAnyOrder("people[1].person.givenName",
                "people[1].person.email", "people[1].workshops", "people[2].person.email");
    }

    @Test
    void answersWithTheRegistrationThatThePersonHasAlready() {
        var workshop = scenario.publish(5, 0);
        var registered = scenario.registered(delegate, workshop, SAINT_DENIS, "ada").get(0).get("id").asString();

        var answer = json(choose(UUID.randomUUID(), of("ada", workshop)));

        assertThat(answer.at("/people/0/sessions/0/registration/id").asString()).isEqualTo(registered);
        assertThat(published.ofChoice(UUID.fromString(answer.get("id").asString()))).isEmpty();
    }

    @Test
    void showsAChoiceToItsAccountAlone() {
        var id = json(choose(UUID.randomUUID(), of("ada", scenario.publish(5, 0)))).get("id").asString();

        scenario.get("/choices/" + id, scenario.delegateOf(SAINT_DENIS)).expectStatus().isNotFound();
        scenario.get("/choices/" + UUID.randomUUID(), delegate).expectStatus().isNotFound();
    }

    @Test
    void wantsAMandate() {
        http.post().uri(Scenario.API + "/editions/" + scenario.edition + "/choices")
                .headers(headers -> headers.setBearerAuth(tokens.of(delegate)))
                .header("Idempotency-Key", UUID.randomUUID().toString()).contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("authority", CHARTRES, "people", List.of(of("ada", UUID.randomUUID())))).exchange()
                .expectStatus().isForbidden();
    }

    @Test
    void isOneChoiceHoweverManySendItAtOnce() throws Exception {
        var workshop = scenario.publish(1, 0);
        var key = UUID.randomUUID();

        List<JsonNode> answers;
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<JsonNode> sender = () -> json(choose(key, of("ada", workshop), of("bob", workshop)));
            answers = senders.invokeAll(Collections.nCopies(8, sender)).stream().map(Future::resultNow).toList();
        }

        assertThat(answers).allMatch(answers.getFirst()::equals);
        var id = UUID.fromString(answers.getFirst().get("id").asString());
        await().untilAsserted(() -> assertThat(published.ofChoice(id)).hasSize(2));
        assertThat(json(scenario.get("/workshops/" + workshop + "/availability", delegate)).get("waiting").asInt())
                .isOne();
    }

    /** Stored, and then the service died. */
    @Test
    void carriesOnWhatWasNotBegun() {
        var workshop = scenario.publish(5, 0);
        var left = choices.add(leftBehind(workshop));

        assertCarriedOn(left, 1);
        assertThat(json(scenario.get("/workshops/" + workshop + "/availability", delegate)).get("seated").asInt())
                .isOne();
    }

    /** One of the seats was taken, and then the service died. */
    @Test
    void carriesOnWhatWasHalfDone() {
        var first = scenario.publish(5, 0);
        var second = scenario.publish(5, 2);
        var asked = leftBehind(first, second);
        var person = asked.people().getFirst();
        changeSeats.change(new PartOf(asked.id(), asked.edition()),
                askers.again(asked.account(), false, asked.authority(), asked.askedAt()),
                List.of(new Take(new WorkshopId(first), asked.keyOf(person, person.seats().getFirst()),
                        person.person(), false)));

        assertCarriedOn(choices.add(asked), 2);
        assertThat(json(scenario.get("/workshops/" + first + "/availability", delegate)).get("seated").asInt())
                .isOne();
    }

    private void assertCarriedOn(Choice left, int sessions) {
        await().untilAsserted(() -> assertThat(choices.find(left.id())).get().matches(Choice::finished));
        await().untilAsserted(() -> assertThat(published.ofChoice(left.id())).singleElement()
                .extracting(each -> ((SessionsChosen) each).sessions().size()).isEqualTo(sessions));
    }

    private Choice leftBehind(UUID... workshops) {
        var ada = new Person("Ada", "Martin", "ada.left@example.org", "", "fr");
        var minutesAgo = Clock.systemUTC().instant().minus(Duration.ofMinutes(2)).truncatedTo(ChronoUnit.MILLIS);
        return new Choice(UUID.randomUUID(), Choice.Kind.REGISTER, scenario.edition, delegate.id().toString(), false,
                new Authority(SAINT_DENIS, "Saint-Denis"), minutesAgo,
                List.of(PersonChoice.of(ada, Stream.of(workshops).map(WorkshopId::new).toList())), false, false, 0);
    }

    private ResponseSpec choose(UUID key, Map<?, ?>... people) {
        return http.post().uri(Scenario.API + "/editions/" + scenario.edition + "/choices")
                .headers(headers -> headers.setBearerAuth(tokens.of(delegate)))
                .header("Idempotency-Key", key.toString()).contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("authority", SAINT_DENIS, "people", List.of(people))).exchange();
    }

    private static Map<String, ?> of(String name, UUID... workshops) {
        return Map.of("person", Scenario.person(name), "workshops", Stream.of(workshops).map(UUID::toString).toList());
    }

    private static List<String> states(JsonNode person) {
        return person.get("sessions").valueStream().map(each -> each.at("/registration/state").asString()).toList();
    }
}
