package fr.raict.portal.rules;

import java.util.List;
import java.util.stream.Stream;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.StubServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

/** Who is refused a seat by a rule is told why and what they can do. */
@PageTest
class RefusalsTest {
    private static final String FORM = "/ateliers/%s/inscription".formatted(StubServices.WORKSHOP);
    private static final String CHOICE = "/editions/%s/inscription".formatted(StubServices.EDITION);
    private static final String REGISTRATIONS = "/api/registration/workshops/[^/]+/registrations";
    private static final String CHOICES = "/api/registration/editions/[^/]+/choices";
    private static final String SAME_NAME = """
            , "errors": [{"field": "people[0].familyName", "message": "Same"}]""";

    @Autowired
    private Pages pages;

    @BeforeEach
    void signIn() {
        pages = pages.as("delegate");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            members-only             |    | réservé aux adhérents          | Choisissez un autre atelier
            authority-cap            | 5  | 5 personnes au plus            | choisissez un autre atelier
            authority-cap            | 1  | 1 personne au plus             | Remplacez ou désistez quelqu’un
            authority-cap            |    | par collectivité est atteint   | choisissez un autre atelier
            authority-cap-of-edition | 12 | 12 personnes au plus           | qui participent déjà
            workshop-held            |    | Cette session a eu lieu        | Choisissez-en une autre
            overlap                  |    | dans une session à la même heure | désistez-la de l’autre ou changez-la d’atelier
            seat-kept                |    | réservée à un groupe           | Proposez quelqu’un de ce groupe
            """)
    void isToldInEveryForm(String rule, Integer most, String why, String next, StubServices services) {
        var member = most == null ? "" : ", \"most\": " + most;
        services.refuse(post(urlPathMatching("/api/registration/.*")), 409, rule, "Non d'ici {0}", member);
        refuseOneSeat(services, rule, most);

        var told = Stream.of(pages.send(FORM, sofia("action", "send")).text(".error-summary"),
                pages.send("/mon-espace/personnes/%s/%s/remplacement".formatted(StubServices.WORKSHOP,
                        StubServices.registration(1)), "action", "send", "person.givenName", "Sofia",
                        "person.familyName", "Moreau", "person.email", "sofia@example.org", "edition",
                        StubServices.EDITION.toString()).text(".error-summary"),
                pages.open(CHOICE + "/resultat?choix=" + StubServices.CHOICE).text(".seat-refused"),
                pages.open("/mon-espace/remplacement/resultat?choix=" + StubServices.CHOICE).text(".seat-refused"),
                ownRefusal(services, rule, most)).toList();

        assertThat(told).hasSize(5).allSatisfy(text -> assertThat(text).contains(why, next));
        assertThat(pages.in("en").send(FORM, sofia("action", "send")).text(".error-summary"))
                .doesNotContain("Non d", "{0").hasSizeGreaterThan(80);
    }

    @Test
    void anyOtherIsInTheWordsOfTheServiceAsTheyAre(StubServices services) {
        services.refuse(post(urlPathMatching(REGISTRATIONS)), 409, "other", "Pas l'heure {0} d'ici", "");

        assertThat(pages.send(FORM, sofia("action", "send")).text(".error-summary")).contains("Pas l'heure {0} d'ici");
    }

    @Test
    void whoHasTheNameOfSomebodyMaySayThatTheyAreAnother(StubServices services) {
        services.refuse(post(urlPathMatching(REGISTRATIONS)), 409, "same-name", "Non", SAME_NAME);

        var refused = pages.send(FORM, sofia("action", "send"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text(".error-summary a[href='#people0.familyName']")).contains("cochez qu’il s’agit");
        assertThat(refused.document().getElementById("people0.familyName-error").text()).contains("du même nom");
        assertThat(refused.text("label[for='people0.homonym']")).isEqualTo("Ce sont bien deux personnes différentes");
        assertThat(pages.open(FORM).document().select("[name$=homonym]")).isEmpty();
    }

    @Test
    void thatTheyAreAnotherIsKeptFromStepToStepAndSent(StubServices services) {
        var ticked = sofia("_people[0].homonym", "on", "people[0].homonym", "true");

        assertThat(pages.send(FORM, with(ticked, "action", "add")).document()
                .select("input[type=checkbox][name='people[0].homonym'][checked]")).hasSize(1);
        assertThat(pages.send(FORM, with(ticked, "action", "check")).document()
                .select("input[type=hidden][name='people[0].homonym']").val()).isEqualTo("true");
        assertThat(pages.send(FORM, with(sofia("_people[0].homonym", "on"), "action", "add")).document()
                .select("input[type=checkbox][name='people[0].homonym']:not([checked])")).hasSize(1);

        pages.send(FORM, with(ticked, "action", "send"));
        pages.send(FORM, sofia("_people[0].homonym", "on", "action", "send"));
        services.server().verify(1, postRequestedFor(urlPathMatching(REGISTRATIONS))
                .withRequestBody(matchingJsonPath("$.people[0].homonym", equalTo("true"))));
        services.server().verify(1, postRequestedFor(urlPathMatching(REGISTRATIONS))
                .withRequestBody(matchingJsonPath("$.people[?(!(@.homonym))]")));
    }

    @Test
    void ofSeveralSessionsAsWell(StubServices services) {
        services.refuse(post(urlPathMatching(CHOICES)), 409, "same-name", "Non", SAME_NAME);
        var workshop = StubServices.WORKSHOP.toString();

        var refused = pages.send(CHOICE, sofia("action", "send", "people[0].workshops", workshop));

        assertThat(refused.text("h1")).isEqualTo("Qui inscrire ?");
        assertThat(refused.text("label[for='people0.homonym']")).isEqualTo("Ce sont bien deux personnes différentes");
        assertThat(refused.document().select("input[name='people[0].workshops']").val()).isEqualTo(workshop);
        var sessions = pages.send(CHOICE, sofia("action", "choose", "people[0].homonym", "true"));
        var form = sessions.status() == 302 ? pages.again("not-sent-yet").send(CHOICE + "/ateliers",
                sofia("people[0].homonym", "true")) : sessions;
        assertThat(form.document().select("input[type=hidden][name='people[0].homonym']").val()).isEqualTo("true");
        pages.send(CHOICE, sofia("action", "send", "people[0].workshops", workshop, "people[0].homonym", "true"));
        services.server().verify(postRequestedFor(urlPathMatching(CHOICES))
                .withRequestBody(matchingJsonPath("$.people[0].person.homonym", equalTo("true"))));
    }

    @Test
    void ofOneSeatAmongSeveralLeadsBackToThePerson(StubServices services) {
        refuseOneSeat(services, "same-name", null);

        var page = pages.open(CHOICE + "/resultat?choix=" + StubServices.CHOICE);

        assertThat(page.text(".notice-danger")).contains("Une personne du même nom est déjà inscrite");
        var again = page.document().select(".notice-danger form");
        assertThat(again).hasSize(1);
        assertThat(again.select("button").val()).isEqualTo("edit");
        assertThat(again.select("[name$=homonym]").val()).isEqualTo("false");
        assertThat(again.select("[name$=workshops]")).hasSize(1);
        var fields = again.select("input[name]").stream()
                .flatMap(field -> Stream.of(field.attr("name"), field.val()));
        var form = pages.send(CHOICE, with(fields.toArray(String[]::new), "action", "edit"));
        assertThat(form.text("label[for='people0.homonym']")).isEqualTo("Ce sont bien deux personnes différentes");
    }

    @Test
    void ofWhoReplacesSomebody(StubServices services) {
        services.refuse(post(urlPathMatching("/api/registration/editions/[^/]+/(replacements|corrections)")), 409,
                "same-name", "Non", SAME_NAME);
        var person = "/mon-espace/personnes/%s/%s".formatted(StubServices.WORKSHOP, StubServices.registration(1));

        for (var form : List.of("/remplacement", "/correction")) {
            var refused = pages.send(person + form, "action", "send", "person.givenName", "Sofia", "person.familyName",
                    "Moreau", "person.email", "sofia@example.org");

            assertThat(refused.text(".error-summary a[href='#person.familyName']")).contains("du même nom");
            assertThat(refused.text("label[for='person.homonym']"))
                    .isEqualTo("Ce sont bien deux personnes différentes");
        }
    }

    private String ownRefusal(StubServices services, String rule, Integer most) {
        services.stub(post(urlPathMatching("/api/registration/individuals/secret/choices")), """
                {"people": [{"sessions": [{"workshop": "%s", "registration": null, "refusal": %s}]}]}"""
                .formatted(StubServices.WORKSHOP, refusal(rule, most)));

        return pages.send("/inscriptions/secret", "action", "send", "workshops", StubServices.WORKSHOP.toString())
                .text(".error-summary");
    }

    /** The last of the choice. */
    private static void refuseOneSeat(StubServices services, String rule, Integer most) {
        var choice = StubServices.tree("choice.json");
        var sessions = choice.path("people").path(1).path("sessions");
        var refused = (ObjectNode) sessions.path(sessions.size() - 1);
        refused.set("refusal", JsonMapper.shared().readTree(refusal(rule, most)));
        services.stub(get(urlPathMatching("/api/registration/choices/[^/]+")), choice.toString());
    }

    private static String refusal(String rule, Integer most) {
        return """
                {"type": "urn:raict:problem:%s", "title": "Non", "detail": null, "most": %s}""".formatted(rule, most);
    }

    private static String[] sofia(String... more) {
        return with(new String[]{"authority", "COMMUNE-93066", "people[0].givenName", "Sofia", "people[0].familyName",
                "Moreau", "people[0].email", "sofia@example.org"}, more);
    }

    private static String[] with(String[] fields, String... more) {
        return Stream.of(fields, more).flatMap(Stream::of).toArray(String[]::new);
    }
}
