package fr.raict.registration.questions.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.raict.contracts.registration.v1.SessionsChosen;
import fr.raict.registration.Scenario;
import fr.raict.registration.seating.application.FollowAgenda;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.messaging.PublishedSeats;
import fr.raict.testsupport.IntegrationTest;
import fr.raict.testsupport.TestTokens;
import fr.raict.testsupport.TestUser;
import fr.raict.values.EmailAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

import static fr.raict.registration.Scenario.SAINT_DENIS;
import static fr.raict.registration.Scenario.json;
import static fr.raict.registration.Scenario.person;
import static fr.raict.registration.Scenario.texts;
import static fr.raict.registration.questions.web.AskedQuestions.answering;
import static fr.raict.registration.questions.web.AskedQuestions.both;
import static fr.raict.registration.questions.web.AskedQuestions.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@IntegrationTest
class AnswersIT {

    @Autowired
    private RestTestClient http;
    @Autowired
    private TestTokens tokens;
    @Autowired
    private FollowAgenda agenda;
    @Autowired
    private PublishedSeats published;
    private final String need = UUID.randomUUID().toString();
    private final String meal = UUID.randomUUID().toString();
    private final String meat = UUID.randomUUID().toString();
    private final String vegan = UUID.randomUUID().toString();
    private final Map<String, Object> mealQuestion = Map.of("id", meal, "kind", "CHOICE", "label", both("Repas"),
            "required", true, "options",
            List.of(Map.of("id", meat, "label", both("Viande")), Map.of("id", vegan, "label", both("Végane"))));
    private Scenario scenario;
    private AskedQuestions asked;
    private TestUser delegate;
    private UUID workshop;

    @BeforeEach
    void prepare() {
        scenario = new Scenario(http, tokens, agenda);
        asked = new AskedQuestions(http, tokens, scenario);
        delegate = scenario.delegateOf(SAINT_DENIS);
        workshop = scenario.publish(9, 0);
    }

    @Test
    void keepsWhatWasAnsweredWithTheRegistration() {
        asked.ofWorkshop(workshop, 0, text(need, "Besoins ?", false)).expectStatus().isOk();
        asked.ofEdition(0, mealQuestion).expectStatus().isOk();

        var made = json(asked.register(delegate, workshop, UUID.randomUUID(),
                answering("ada", Map.of(need, List.of("Une rampe"), meal, List.of(vegan)))).expectStatus().isCreated())
                .at("/registrations/0");

        assertThat(texts(made.at("/person/answers"), "question")).containsExactly(meal, need);
        await().untilAsserted(() -> {
            var listed = json(scenario.get("/workshops/" + workshop + "/registrations", TestUser.ORGANISER))
                    .at("/items/0/person/answers");
            assertThat(listed).isEqualTo(made.at("/person/answers"));
            assertThat(listed.at("/0/options/0/fr").asString()).isEqualTo("Végane");
            assertThat(listed.at("/1/text").asString()).isEqualTo("Une rampe");
        });
    }

    @Test
    void keepsAnAnswerAsItWasGivenWhateverBecomesOfTheQuestion() {
        asked.ofWorkshop(workshop, 0, text(need, "Besoins ?", false)).expectStatus().isOk();
        var made = json(asked.register(delegate, workshop, UUID.randomUUID(),
                answering("ada", Map.of(need, List.of("Une rampe"))))).at("/registrations/0/id").asString();

        asked.ofWorkshop(workshop, 1, text(need, "Autre chose ?", false)).expectStatus().isOk();
        asked.ofWorkshop(workshop, 2).expectStatus().isOk();

        var kept = answersOf(workshop, made).get(0);
        assertThat(kept.at("/wording/en").asString()).isEqualTo("Besoins ? (en)");
        assertThat(kept.at("/text").asString()).isEqualTo("Une rampe");
    }

    @Test
    void namesEachAnswerThatNeedsCorrecting() {
        asked.ofWorkshop(workshop, 0, text(need, "Besoins ?", true), mealQuestion).expectStatus().isOk();

        var problem = asked.register(delegate, workshop, UUID.randomUUID(),
                answering("ada", Map.of(need, List.of("Rien"), meal, List.of(meat))),
                answering("bob", Map.of(meal, List.of(UUID.randomUUID().toString())))).expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT).expectBody(JsonNode.class).returnResult()
                .getResponseBody();

        assertThat(problem.get("type").asString()).isEqualTo("urn:raict:problem:answers-unfit");
        assertThat(texts(problem.get("errors"), "field")).containsExactly("people[1].answers[" + need + "]",
                "people[1].answers[" + meal + "]");
        assertThat(texts(problem.get("errors"), "message")).containsExactly("Answer “Besoins ? (en)”",
                "Choose anew for “Repas (en)”: the answers offered have changed");
        assertThat(json(scenario.get("/workshops/" + workshop + "/availability", delegate)).get("seated").asInt())
                .isZero();
    }

    @Test
    void answersARepeatedRequestAsBeforeThoughMoreIsAskedNow() {
        var key = UUID.randomUUID();
        var first = json(asked.register(delegate, workshop, key, answering("ada", Map.of())));
        asked.ofWorkshop(workshop, 0, text(need, "Besoins ?", true)).expectStatus().isOk();

        var again = asked.register(delegate, workshop, key, answering("ada", Map.of()));

        again.expectStatus().isOk();
        assertThat(json(again).at("/registrations/0/id")).isEqualTo(first.at("/registrations/0/id"));
        asked.register(delegate, workshop, UUID.randomUUID(), answering("bob", Map.of())).expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void asksEachPersonForTheEditionOnce() {
        asked.ofEdition(0, mealQuestion).expectStatus().isOk();
        asked.register(delegate, workshop, UUID.randomUUID(), answering("ada", Map.of(meal, List.of(meat))))
                .expectStatus().isCreated();
        var other = scenario.publish(9, 3);

        await().untilAsserted(() -> asked
                .register(delegate, other, UUID.randomUUID(), answering("ada", Map.of())).expectStatus().isCreated());
        asked.register(delegate, other, UUID.randomUUID(), answering("bob", Map.of())).expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Else leaving the answer out would tell them whom others registered. */
    @Test
    void doesNotCountWhatOthersAnsweredForADelegateWhoseMandateIsPending() {
        asked.ofEdition(0, mealQuestion).expectStatus().isOk();
        asked.register(delegate, workshop, UUID.randomUUID(), answering("ada", Map.of(meal, List.of(meat))))
                .expectStatus().isCreated();
        await().untilAsserted(() -> assertThat(json(
                scenario.get("/workshops/" + workshop + "/registrations", TestUser.ORGANISER)).get("items"))
                .hasSize(1));

        asked.register(scenario.pendingDelegateOf(SAINT_DENIS), scenario.publish(9, 3), UUID.randomUUID(),
                answering("ada", Map.of())).expectStatus().isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void keepsWithEachSeatOfAChoiceWhatItsWorkshopAndTheEditionAsked() {
        var other = scenario.publish(9, 3);
        asked.ofWorkshop(workshop, 0, text(need, "Besoins ?", true)).expectStatus().isOk();
        asked.ofEdition(0, mealQuestion).expectStatus().isOk();
        var key = UUID.randomUUID();
        var answers = Map.of(need, List.of("Une rampe"), meal, List.of(meat));

        var made = json(choose(key, answers, workshop, other).expectStatus().isCreated());

        var sessions = made.at("/people/0/sessions");
        assertThat(texts(sessions.at("/0/registration/person/answers"), "question")).containsExactly(meal, need);
        assertThat(texts(sessions.at("/1/registration/person/answers"), "question")).containsExactly(meal);
        asked.ofWorkshop(workshop, 1, text(need, "Autre chose ?", true),
                text(UUID.randomUUID().toString(), "Et ?", true))
                .expectStatus().isOk();
        assertThat(json(choose(key, answers, workshop, other).expectStatus().isCreated())).as("again").isEqualTo(made);
        await().untilAsserted(
                () -> assertThat(published.ofChoice(UUID.fromString(made.get("id").asString()))).hasSize(1));
        assertThat((SessionsChosen) published.ofChoice(UUID.fromString(made.get("id").asString())).getFirst())
                .asString().doesNotContain("Une rampe");
    }

    @Test
    void refusesAChoiceOfWhichAnAnswerIsMissing() {
        asked.ofWorkshop(workshop, 0, text(need, "Besoins ?", true)).expectStatus().isOk();

        choose(UUID.randomUUID(), Map.of(), workshop).expectStatus().isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT)
                .expectBody().jsonPath("$.errors[0].field").isEqualTo("people[0].answers[" + need + "]");
    }

    @Test
    void asksWhoComesInSomebodysPlaceAnew() {
        asked.ofWorkshop(workshop, 0, text(need, "Besoins ?", true)).expectStatus().isOk();
        var ada = json(asked.register(delegate, workshop, UUID.randomUUID(),
                answering("ada", Map.of(need, List.of("Une rampe"))))).at("/registrations/0/id").asString();

        change("replacements", Map.of("person", person("bob"), "registrations", named(ada))).expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        var made = json(change("replacements", Map.of("person", person("bob"), "registrations", named(ada), "answers",
                Map.of(need, List.of("Rien"))))).at("/people/0/sessions/0/registration");

        assertThat(texts(made.at("/person/answers"), "text")).containsExactly("Rien");
        assertThat(texts(answersOf(workshop, ada), "text")).containsExactly("Une rampe");
    }

    @Test
    void keepsTheAnswersOfWhoIsCorrected() {
        asked.ofWorkshop(workshop, 0, text(need, "Besoins ?", true)).expectStatus().isOk();
        var ada = json(asked.register(delegate, workshop, UUID.randomUUID(),
                answering("ada", Map.of(need, List.of("Une rampe"))))).at("/registrations/0/id").asString();

        change("corrections", Map.of("person", Map.of("givenName", "Adèle", "familyName", "Martin", "email",
                "ada@example.org", "language", "fr"), "registrations", named(ada))).expectStatus().isOk();
        assertThat(texts(answersOf(workshop, ada), "text")).containsExactly("Une rampe");
        var moved = json(change("corrections", Map.of("person", person("adele"), "registrations", named(ada))))
                .at("/choice/people/0/sessions/0/registration");

        assertThat(moved.at("/person/givenName").asString()).isEqualTo("adele");
        assertThat(texts(moved.at("/person/answers"), "text")).containsExactly("Une rampe");
    }

    @Test
    void asksWhoHasAMailedLink() {
        asked.ofWorkshop(workshop, 0, text(need, "Besoins ?", true)).expectStatus().isOk();
        var link = mailed("ada");
        var shown = json(scenario.anonymously(HttpMethod.GET,
                "/individuals/" + link + "?workshop=" + workshop));
        assertThat(shown.at("/questionnaires/0/questions/0/label/fr").asString()).isEqualTo("Besoins ?");

        chooseOwn(link, Map.of()).expectStatus().isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        chooseOwn(link, Map.of(need, List.of("Une rampe"))).expectStatus().isCreated();

        await().untilAsserted(
                () -> assertThat(texts(json(scenario.anonymously(HttpMethod.GET, "/individuals/" + link))
                        .at("/registrations/0/person/answers"), "text")).containsExactly("Une rampe"));
    }

    @Test
    void doesNotTellAnswersByATicketNorByASearch() {
        asked.ofWorkshop(workshop, 0, text(need, "Besoins ?", true)).expectStatus().isOk();
        var made = json(asked.register(delegate, workshop, UUID.randomUUID(),
                answering("ada", Map.of(need, List.of("Une rampe"))))).at("/registrations/0");

        assertThat(json(scenario.anonymously(HttpMethod.GET, "/tickets/" + made.get("ticketToken").asString()))
                .at("/person/answers")).isEmpty();
        await().untilAsserted(() -> assertThat(json(scenario.get("/my-people?authority=" + SAINT_DENIS + "&q=ada",
                delegate))).anySatisfy(each -> assertThat(each.get("answers")).isEmpty()));
    }

    private JsonNode answersOf(UUID inWorkshop, String registration) {
        return json(scenario.get("/workshops/" + inWorkshop + "/registrations/" + registration, delegate))
                .at("/person/answers");
    }

    private ResponseSpec choose(UUID key, Map<String, List<String>> answers, UUID... workshops) {
        return asked.post("/editions/" + scenario.edition + "/choices", delegate, key,
                Map.of("authority", SAINT_DENIS, "people", List.of(Map.of("person", person("ada"), "workshops",
                        List.of(workshops).stream().map(UUID::toString).toList(), "answers", answers))));
    }

    private ResponseSpec change(String what, Map<String, ?> body) {
        return asked.post("/editions/" + scenario.edition + "/" + what, delegate, UUID.randomUUID(), body);
    }

    private List<Map<String, String>> named(String registration) {
        return List.of(Map.of("workshop", workshop.toString(), "registration", registration));
    }

    private String mailed(String name) {
        http.post().uri(Scenario.API + "/editions/" + scenario.edition + "/individual-links")
                .contentType(MediaType.APPLICATION_JSON).body(person(name)).exchange().expectStatus().isAccepted();
        var id = ParticipantId.of(scenario.edition, EmailAddress.of(name + "@example.org")).value();
        await().untilAsserted(() -> assertThat(published.linksOf(id)).isNotEmpty());
        return published.linksOf(id).getLast().linkToken();
    }

    private ResponseSpec chooseOwn(String link, Map<String, List<String>> answers) {
        return http.post().uri(Scenario.API + "/individuals/" + link + "/choices")
                .header("Idempotency-Key", UUID.randomUUID().toString()).contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("workshops", List.of(workshop.toString()), "answers", answers)).exchange();
    }
}
