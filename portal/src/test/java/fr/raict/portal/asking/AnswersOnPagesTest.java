package fr.raict.portal.asking;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.StubServices;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static fr.raict.portal.StubServices.option;
import static fr.raict.portal.StubServices.question;
import static org.assertj.core.api.Assertions.assertThat;

/** Questions where somebody takes another's place or registers themselves, and answers on the pages that show them. */
@PageTest
class AnswersOnPagesTest {
    private static final String PERSON = "/mon-espace/personnes/%s/%s".formatted(StubServices.WORKSHOP,
            StubServices.registration(1));
    private static final String REPLACEMENT = PERSON + "/remplacement";
    private static final String LINK = "/inscriptions/secret";
    private static final String KEY = "0d5f3c9e-8a64-4c58-9f5e-1a2b3c4d5e6f";

    @Autowired
    private Pages pages;

    @Test
    void asksWhoComesInSomebodysPlace(StubServices services) {
        services.ask();

        var page = pages.as("delegate").open(REPLACEMENT + "?i=" + StubServices.registration(1)).document();

        assertThat(page.select(".asked-by")).hasSize(2);
        assertThat(page.select("[name='person.answers[2].text']").val()).isEmpty();
        assertThat(page.select("[name='person.answers[2].question']").val()).isEqualTo(question(3).toString());
    }

    @Test
    void saysWhatIsWrongWithTheAnswersOfWhoComes(StubServices services) {
        services.ask();

        var page = pages.as("delegate").send(REPLACEMENT, replacement("check", ""));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.document().select(".error-summary a").eachText())
                .containsExactly("Répondez à « Qu’attendez-vous de cet atelier ? »");
        assertThat(page.document().select(".error-summary a").attr("href")).isEqualTo("#person.answers1.values");
    }

    @Test
    void sendsTheAnswersOfWhoComes(StubServices services) {
        services.ask();
        var check = pages.as("delegate").send(REPLACEMENT, replacement("check", "Des contacts"));
        assertThat(check.text(".answers dd")).isEqualTo("Non Des contacts");
        assertThat(check.document().select("input[name='person.answers[1].text']").val()).isEqualTo("Des contacts");

        pages.as("delegate").send(REPLACEMENT, replacement("send", "Des contacts"));

        services.server().verify(postRequestedFor(urlPathMatching(".*/replacements"))
                .withRequestBody(matchingJsonPath("$.answers", equalToJson("""
                        {"%s": ["%s"], "%s": ["Des contacts"]}""".formatted(question(1), option(2), question(3))))));
    }

    @Test
    void showsARefusalBesideTheAnswerOfWhoComes(StubServices services) {
        services.ask();
        services.refuse(post(urlPathMatching(".*/replacements")), 422, "answers-unfit", "Non", """
                , "errors": [{"field": "people[0].answers[%s]", "message": "Répondez"}]""".formatted(question(3)));

        var page = pages.as("delegate").send(REPLACEMENT, replacement("send", "Des contacts"));

        assertThat(page.document().select("[id='person.answers1.values-error']").text()).isEqualTo("Erreur : Répondez");
    }

    @Test
    void asksWhoRegistersThemselvesBeforeTheyCheck(StubServices services) {
        services.ask();

        var asked = pages.send(LINK, "action", "check", "key", KEY, "workshops", StubServices.WORKSHOP.toString());
        assertThat(asked.text("h1")).isEqualTo("Quelques questions");
        assertThat(asked.document().select("[name=workshops]").val()).isEqualTo(StubServices.WORKSHOP.toString());

        var wrong = pages.send(LINK, own("answers", ""));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.document().select(".error-summary a").eachText())
                .containsExactly("Répondez à « Qu’attendez-vous de cet atelier ? »");
        assertThat(wrong.document().select("[id='answers1.values-error']")).hasSize(1);

        var check = pages.send(LINK, own("answers", "Des contacts"));
        assertThat(check.text("h1")).isEqualTo("Vérifier et confirmer");
        assertThat(check.text(".answers dd")).isEqualTo("Non Des contacts");
        assertThat(pages.send(LINK, own("edit", "Des contacts")).document().select("[name='answers[1].text']").val())
                .isEqualTo("Des contacts");
    }

    @Test
    void sendsTheAnswersOfWhoRegistersThemselves(StubServices services) {
        services.ask();

        pages.send(LINK, own("send", "Des contacts"));

        services.server().verify(postRequestedFor(urlPathMatching(".*/individuals/secret/choices"))
                .withRequestBody(matchingJsonPath("$.answers", equalToJson("""
                        {"%s": ["%s"], "%s": ["Des contacts"]}""".formatted(question(1), option(2), question(3))))));
    }

    @Test
    void leadsWhoRegistersThemselvesBackToTheAnswerThatIsRefused(StubServices services) {
        services.ask();
        services.refuse(post(urlPathMatching(".*/individuals/secret/choices")), 422, "answers-unfit", "Non", """
                , "errors": [{"field": "people[0].answers[%s]", "message": "Répondez"}]""".formatted(question(1)));

        var page = pages.send(LINK, own("send", "Des contacts"));

        assertThat(page.text("h1")).isEqualTo("Quelques questions");
        assertThat(page.document().select(".error-summary a").attr("href")).isEqualTo("#answers0.values");
    }

    @Test
    void showsAnswersOnThePagesOfThePersonAndOfOrganisers(StubServices services) {
        services.stub(get(urlPathMatching("/api/registration/workshops/[^/]+/registrations/[^/]+/person")),
                answered("person.json"));
        services.stub(get(urlPathMatching("/api/registration/individuals/[^/]+")), answered("own-sessions.json"));
        services.stub(get(urlPathMatching("/api/registration/editions/[^/]+/registrations")),
                answered("organising/registrations.json"));

        assertThat(pages.as("delegate").open(PERSON).text(".seat .answers")).contains("Régime <b> Végétarien, Halal");
        assertThat(pages.as("delegate").in("en").open(PERSON).text(".seat .answers"))
                .contains("Diet Vegetarian, Halal");
        assertThat(pages.open(LINK).text(".seat .answers")).contains("Régime <b> Végétarien, Halal");
        assertThat(pages.as("organiser").open("/organisation/inscriptions").text("tbody .answers"))
                .contains("Régime <b> Végétarien, Halal", "Souhait Une rampe");
    }

    private static String answered(String file) {
        var tree = StubServices.tree(file);
        tree.findParents("ticketToken").forEach(AnswersOnPagesTest::answer);
        tree.findParents("registeredAt").forEach(AnswersOnPagesTest::answer);
        return tree.toString();
    }

    private static void answer(JsonNode registration) {
        ((ObjectNode) registration.path("person")).set("answers",
                JsonMapper.shared().readTree(
                        """
                                [{"questionnaire": "%1$s", "question": "%1$s", "wording": {"fr": "Régime <b>", "en": "Diet"}, "text": "",
                                  "options": [{"fr": "Végétarien", "en": "Vegetarian"}, {"fr": "Halal", "en": "Halal"}]},
                                 {"questionnaire": "%1$s", "question": "%1$s", "wording": {"fr": "Souhait", "en": "Wish"},
                                  "text": "Une rampe", "options": []}]"""
                                .formatted(StubServices.EDITION)));
    }

    private static String[] replacement(String action, String hope) {
        return new String[]{"action", action, "key", KEY, "edition", StubServices.EDITION.toString(), "authority",
                "COMMUNE-93066", "registrations[0].workshop", StubServices.WORKSHOP.toString(),
                "registrations[0].registration", StubServices.registration(1).toString(), "person.givenName", "Sofia",
                "person.familyName", "Moreau", "person.email", "sofia@example.org", "person.language", "fr",
                "person.answers[0].question", question(1).toString(), "person.answers[0].values",
                option(2).toString(), "person.answers[1].question", question(3).toString(),
                "person.answers[1].text", hope};
    }

    private static String[] own(String action, String hope) {
        return new String[]{"action", action, "key", KEY, "workshops", StubServices.WORKSHOP.toString(),
                "answers[0].question", question(1).toString(), "answers[0].values", option(2).toString(),
                "answers[1].question", question(3).toString(), "answers[1].text", hope};
    }
}
