package fr.raict.registration.questions.web;

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
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

import static fr.raict.registration.Scenario.json;
import static fr.raict.registration.Scenario.texts;
import static fr.raict.registration.questions.web.AskedQuestions.text;
import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class QuestionnaireControllerIT {

    @Autowired
    private RestTestClient http;
    @Autowired
    private TestTokens tokens;
    @Autowired
    private FollowAgenda agenda;
    private final UUID workshop = UUID.randomUUID();
    private Scenario scenario;
    private AskedQuestions asked;

    @BeforeEach
    void prepare() {
        scenario = new Scenario(http, tokens, agenda);
        asked = new AskedQuestions(http, tokens, scenario);
    }

    @Test
    void asksForAWorkshopThatNobodyHeardOfYet() {
        var empty = json(scenario.get(questionsOf(workshop), TestUser.ORGANISER));
        assertThat(empty.get("version").asInt()).isZero();

        asked.ofWorkshop(workshop, 0, text(id(), " Besoins ? ", true)).expectStatus().isOk().expectHeader()
                .valueEquals("ETag", "\"1\"");

        var shown = json(scenario.get(questionsOf(workshop), TestUser.ORGANISER));
        assertThat(shown.at("/questions/0/label/fr").asString()).isEqualTo("Besoins ?");
        assertThat(shown.at("/questions/0/condition").isNull()).isTrue();
    }

    @Test
    void refusesAnEditOfWhatSomebodyChangedMeanwhile() {
        var first = id();
        asked.ofWorkshop(workshop, 0, text(first, "Besoins ?", true)).expectStatus().isOk();

        asked.ofWorkshop(workshop, 0, text(id(), "Autre ?", true)).expectStatus()
                .isEqualTo(HttpStatus.PRECONDITION_FAILED).expectBody()
                .jsonPath("$.type").isEqualTo("urn:raict:problem:stale-edit")
                .jsonPath("$.current.version").isEqualTo(1)
                .jsonPath("$.current.questions[0].id").isEqualTo(first);
    }

    @Test
    void saysWhichQuestionsCannotBeAsked() {
        var broken = Map.<String, Object>of("id", id(), "kind", "NUMBER", "label", AskedQuestions.both("Combien ?"),
                "required", false, "min", 3, "max", 1);

        asked.ofWorkshop(workshop, 0, text(id(), "Besoins ?", true), broken).expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT).expectBody()
                .jsonPath("$.errors[0].field").isEqualTo("questions[1].max");
        asked.ofWorkshop(workshop, 0, text(id(), "  ", true)).expectStatus().isBadRequest().expectBody()
                .jsonPath("$.errors[0].field").isEqualTo("questions[0].label.fr");
    }

    @Test
    @SuppressWarnings("unchecked")
    void refusesTheThirtyFirstQuestion() {
        var many = IntStream.range(0, 31).mapToObj(i -> text(id(), "Question " + i, false)).toArray(Map[]::new);

        asked.ofWorkshop(workshop, 0, many).expectStatus().isEqualTo(HttpStatus.CONFLICT).expectBody()
                .jsonPath("$.type").isEqualTo("urn:raict:problem:too-many-questions")
                .jsonPath("$.detail").value(String.class, detail -> assertThat(detail).contains("30"));
    }

    @Test
    void refusesOneMoreWorkshopThatAsksThanAFormHolds() {
        IntStream.range(0, 99).forEach(
                i -> asked.ofWorkshop(UUID.randomUUID(), 0, text(id(), "Question", false)).expectStatus().isOk());
        asked.ofEdition(0, text(id(), "Question", false)).expectStatus().isOk();

        asked.ofWorkshop(workshop, 0, text(id(), "Question", false)).expectStatus().isEqualTo(HttpStatus.CONFLICT)
                .expectBody().jsonPath("$.type").isEqualTo("urn:raict:problem:too-many-questionnaires");
    }

    @Test
    void showsWhoRegistersWhatIsAskedAndByWhom() {
        asked.ofWorkshop(workshop, 0, text(id(), "Besoins ?", true)).expectStatus().isOk();
        asked.ofEdition(0, text(id(), "Repas ?", true)).expectStatus().isOk();
        asked.ofWorkshop(UUID.randomUUID(), 0, text(id(), "Ailleurs ?", true)).expectStatus().isOk();
        var delegate = TestUser.someDelegate();

        var shown = json(scenario.get("/editions/" + scenario.edition + "/questionnaires?workshop=" + UUID.randomUUID()
                + "&workshop=" + workshop, delegate));

        assertThat(texts(shown, "id")).containsExactly(scenario.edition.toString(), workshop.toString());
        assertThat(json(scenario.get("/editions/" + scenario.edition + "/registration-options?workshop=" + workshop,
                delegate)).get("questionnaires")).isEqualTo(shown);
        assertThat(json(scenario.get("/editions/" + scenario.edition + "/registration-options", delegate))
                .get("questionnaires")).isEmpty();
        JsonNode all = json(scenario.get("/editions/" + scenario.edition + "/questionnaires", delegate));
        assertThat(all).hasSize(3);
        assertThat(all.get(0).get("id").asString()).isEqualTo(scenario.edition.toString());
    }

    private String questionsOf(UUID asking) {
        return "/editions/" + scenario.edition + "/workshops/" + asking + "/questions";
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
