package fr.raict.portal.registering;

import java.util.ArrayList;
import java.util.List;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.StubServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static fr.raict.portal.StubServices.option;
import static fr.raict.portal.StubServices.question;
import static org.assertj.core.api.Assertions.assertThat;

/** What organisers ask, where people are registered for one workshop and for several sessions. */
@PageTest
class QuestionsInFormsTest {
    private static final String ONE = "/ateliers/" + StubServices.WORKSHOP + "/inscription";
    private static final String LUNCH = "people[0].answers[0].values";
    private static final String HOPE = "people[0].answers[2].text";
    private static final String AGENTS = "people[0].answers[3].text";

    @Autowired
    private Pages pages;

    @BeforeEach
    void ask(StubServices services) {
        services.ask();
        pages = pages.as("delegate");
    }

    @Test
    void asksEachPersonInTheFormOfOneWorkshop() {
        var page = pages.open(ONE).document();

        assertThat(page.select(".asked-by").eachText()).containsExactly("Pour l’ensemble des rencontres",
                "Pour « Acteurs économiques du territoire : qui fait quoi à l’international ? »");
        assertThat(page.select("[name='" + LUNCH + "'] option").eachText()).containsExactly("Choisissez", "Oui", "Non");
        assertThat(page.select("fieldset.person fieldset").text()).contains("Régimes alimentaires (facultatif)",
                "À remplir si vous avez répondu « Oui » à « Déjeunez-vous sur place ? ».", "Pour le traiteur.");
        assertThat(page.select("[name='" + HOPE + "']").attr("aria-required")).isEqualTo("true");
        assertThat(page.select("[name='" + AGENTS + "']").attr("inputmode")).isEqualTo("numeric");
    }

    @Test
    void asksInTheOtherLanguage() {
        assertThat(pages.in("en").open(ONE).text("fieldset.person")).contains("Do you have lunch here?",
                "To be filled in if you answered “Yes” to “Do you have lunch here?”.");
    }

    @Test
    void saysWhatIsWrongWithEachAnswerAndKeepsThem() {
        var page = pages.send(ONE, single("check", "", "douze", option(3)));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.document().select(".error-summary a").eachText()).containsExactly(
                "Personne 1 : Répondez à « Qu’attendez-vous de cet atelier ? »",
                "Personne 1 : Saisissez un nombre entier pour « Agents dans votre service »");
        assertThat(page.document().select(".error-summary a").eachAttr("href"))
                .allSatisfy(link -> assertThat(page.document().select(link.replace(".", "\\."))).hasSize(1));
        assertThat(page.document().select("[name='" + AGENTS + "']").val()).isEqualTo("douze");
        assertThat(page.document().select("input[checked][name='people[0].answers[1].values']").val())
                .isEqualTo(option(3).toString());
    }

    @Test
    void showsTheAnswersBeforeTheyAreSentAndCarriesThemAlong() {
        var page = pages.send(ONE, single("check", "Des contacts, au Sénégal", "12", option(3)));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().select(".answers dt").eachText()).containsExactly("Déjeunez-vous sur place ?",
                "Régimes alimentaires", "Qu’attendez-vous de cet atelier ?", "Agents dans votre service");
        assertThat(page.document().select(".answers dd").eachText()).containsExactly("Oui", "Végétarien",
                "Des contacts, au Sénégal", "12");
        assertThat(page.document().select("input[name='" + HOPE + "']").val()).isEqualTo("Des contacts, au Sénégal");
    }

    @Test
    void leavesOutOfTheCheckWhatIsNotAsked() {
        var fields = new ArrayList<>(List.of(single("check", "Des contacts", "12", option(3))));
        fields.set(fields.indexOf(LUNCH) + 1, option(2).toString());

        assertThat(pages.send(ONE, fields.toArray(String[]::new)).document().select(".answers dt").eachText())
                .doesNotContain("Régimes alimentaires");
    }

    @Test
    void sendsAnswersByQuestion(StubServices services) {
        pages.send(ONE, single("send", "Des contacts, au Sénégal", "", option(3)));

        services.server().verify(postRequestedFor(urlPathMatching(".*/registrations"))
                .withRequestBody(matchingJsonPath("$.people[0].answers",
                        equalToJson("""
                                {"%s": ["%s"], "%s": ["%s"], "%s": ["Des contacts, au Sénégal"]}""".formatted(
                                question(1), option(1),
                                question(2), option(3), question(3)))))
                .withRequestBody(matchingJsonPath("$.people[0].email", equalTo("karim@example.org"))));
    }

    @Test
    void showsARefusalBesideTheAnswer(StubServices services) {
        services.refuse(post(urlPathMatching(".*/registrations")), 422, "answers-unfit", "Non", """
                , "errors": [{"field": "people[0].answers[%s]", "message": "Répondez"}]""".formatted(question(4)));

        var page = pages.send(ONE, single("send", "Des contacts", "", option(3)));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.document().select("[id='people0.answers3.values-error']").text())
                .isEqualTo("Erreur : Répondez");
    }

    @Test
    void asksWhoeverIsAddedAsWell() {
        var page = pages.byHtmx().send(ONE, single("add", "Des contacts", "", option(3)));

        assertThat(page.document().select("fieldset.person")).hasSize(2);
        assertThat(page.document().select("[name='people[1].answers[2].text']")).hasSize(1);
        assertThat(page.document().select("[name='" + HOPE + "']").text()).isEqualTo("Des contacts");
    }

    @Test
    void hasAStepBetweenTheSessionsAndTheCheckOfSeveral() {
        var page = pages.send(Chosen.ADDRESS, Chosen.form().sofia(2).karim(3).to("check"));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text("h1")).isEqualTo("Quelques questions");
        assertThat(page.document().select("fieldset.person > legend").eachText()).containsExactly("Sofia Moreau",
                "Karim Benali");
        assertThat(page.document().select("fieldset.person").first().select(".asked-by")).hasSize(2);
        assertThat(page.document().select("fieldset.person").last().select(".asked-by").eachText())
                .containsExactly("Pour l’ensemble des rencontres");
        assertThat(page.document().select("[name='people[1].workshops']").val())
                .isEqualTo(StubServices.workshop(3).toString());
        assertThat(page.response().getHeader("X-Keep-Form")).isEqualTo(Chosen.ADDRESS + "/questions");
    }

    @Test
    void asksNothingBeforeTheSessionsAreChosen(StubServices services) {
        pages.send(Chosen.ADDRESS, Chosen.form().sofia().to("sessions"));

        services.server()
                .verify(getRequestedFor(urlPathMatching(".*/registration-options")).withoutQueryParam("workshop"));
    }

    @Test
    void holdsTheAnswersOfSeveralPeopleToWhatIsAsked() {
        var page = pages.send(Chosen.ADDRESS, answered(Chosen.form().sofia(2), "").karim(3).to("answers"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text("h1")).isEqualTo("Quelques questions");
        assertThat(page.document().select(".error-summary li").eachText()).containsExactly(
                "Personne 1 : Répondez à « Qu’attendez-vous de cet atelier ? »");
        assertThat(page.document().select("[name='" + LUNCH + "'] [selected]").val()).isEqualTo(option(1).toString());
    }

    @Test
    void keepsAnswersThroughEveryStep() {
        for (var action : new String[]{"answers", "questions", "sessions", "edit"}) {
            var page = pages.send(Chosen.ADDRESS, answered(Chosen.form().sofia(2), "Des contacts").to(action));
            assertThat(page.document().select("[name='" + HOPE + "']").val()).as(action).isEqualTo("Des contacts");
        }
    }

    @Test
    void sendsTheAnswersOfAChoice(StubServices services) {
        var check = pages.send(Chosen.ADDRESS, answered(Chosen.form().sofia(2), "Des contacts").to("answers"));
        assertThat(check.text("h1")).isEqualTo("Vérifier et confirmer");
        assertThat(check.text(".answers")).isEqualTo("Déjeunez-vous sur place ? Oui Qu’attendez-vous de cet atelier ? "
                + "Des contacts");

        pages.send(Chosen.ADDRESS, answered(Chosen.form().sofia(2), "Des contacts").to("send"));

        services.server().verify(postRequestedFor(urlPathEqualTo(
                "/api/registration/editions/%s/choices".formatted(StubServices.EDITION)))
                .withRequestBody(matchingJsonPath("$.people[0].answers", equalToJson("""
                        {"%s": ["%s"], "%s": ["Des contacts"]}""".formatted(question(1), option(1), question(3))))));
    }

    @Test
    void leadsBackToTheQuestionsWhoseAnswerIsRefused(StubServices services) {
        services.refuse(post(urlPathMatching(".*/choices")), 422, "answers-unfit", "Non", """
                , "errors": [{"field": "people[0].answers[%s]", "message": "Répondez"}]""".formatted(question(1)));

        var page = pages.send(Chosen.ADDRESS,
                answered(Chosen.form().karim(), "").sofia(2).with("people[1].answers[0].question", question(3))
                        .with("people[1].answers[0].text", "Des contacts").to("send"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text("h1")).isEqualTo("Quelques questions");
        assertThat(page.document().select(".error-summary a").attr("href")).isEqualTo("#people1.answers1.values");
    }

    @Test
    void goesStraightToTheCheckWhereNothingIsAsked(StubServices services) {
        services.reset();

        assertThat(pages.send(Chosen.ADDRESS, Chosen.form().sofia(2).to("check")).text("h1"))
                .isEqualTo("Vérifier et confirmer");
    }

    private static Chosen answered(Chosen form, String hope) {
        return form.with("people[0].answers[0].question", question(1)).with(LUNCH, option(1))
                .with("people[0].answers[2].question", question(3)).with(HOPE, hope);
    }

    private static String[] single(String action, String hope, String agents, Object diet) {
        return new String[]{"action", action, "key", Chosen.KEY, "authority", "COMMUNE-93066", "people[0].givenName",
                "Karim", "people[0].familyName", "Benali", "people[0].email", "karim@example.org",
                "people[0].jobTitle", "", "people[0].language", "fr", "people[0].answers[0].question",
                question(1).toString(), LUNCH, option(1).toString(), "people[0].answers[1].question",
                question(2).toString(), "people[0].answers[1].values", diet.toString(),
                "people[0].answers[2].question", question(3).toString(), HOPE, hope,
                "people[0].answers[3].question", question(4).toString(), AGENTS, agents};
    }
}
