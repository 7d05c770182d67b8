package fr.raict.portal.organising.questions;

import java.util.ArrayList;
import java.util.List;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.StubServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static fr.raict.portal.StubServices.option;
import static fr.raict.portal.StubServices.question;
import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class QuestionsControllerTest {
    private static final String EDITION = "/organisation/editions/%s/questions".formatted(StubServices.EDITION);
    private static final String WORKSHOP = "/organisation/ateliers/%s/questions".formatted(StubServices.WORKSHOP);
    private static final String API = "/api/registration/editions/%s/questions".formatted(StubServices.EDITION);
    private static final String ID = "0d5f3c9e-8a64-4c58-9f5e-1a2b3c4d5e6f";

    @Autowired
    private Pages pages;

    @BeforeEach
    void signIn() {
        pages = pages.as("organiser");
    }

    @Test
    void isLedToFromTheWorkshopAndTheEdition() {
        assertThat(pages.open("/organisation/ateliers/" + StubServices.WORKSHOP).document()
                .select("a[href='" + WORKSHOP + "']")).hasSize(1);
        assertThat(pages.open("/organisation/editions/" + StubServices.EDITION).document()
                .select("a[href='" + EDITION + "']")).hasSize(1);
    }

    @Test
    void listsQuestionsInOrderWithAllThatIsSaidOfThem() {
        var page = pages.open(EDITION).document();

        assertThat(page.select(".question strong").eachText()).containsExactly("Déjeunez-vous sur place ?",
                "Régimes alimentaires");
        assertThat(page.select(".question").first().text()).contains("Un choix", "Obligatoire", "Oui · Non");
        assertThat(page.select(".question").last().text())
                .contains("Seulement si l’on a répondu « Oui » à « Déjeunez-vous sur place ? »");
        assertThat(page.select(".question").first().select("button[value=haut]")).isEmpty();
        assertThat(pages.open(WORKSHOP).text(".question")).contains("Un nombre entier De 1 à 500");
    }

    @Test
    void addsAQuestionAtTheEndOnceHoweverOftenItIsSent(StubServices services) {
        var added = pages.send(EDITION + "/nouvelle", fields("options", "Train | Train\nVoiture | Car", "kind",
                "CHOICE", "conditions", question(1) + "/" + option(1)));

        assertThat(added.redirect()).isEqualTo(EDITION + "?avis=question-ajoutee");
        services.server().verify(putRequestedFor(urlPathEqualTo(API)).withHeader("If-Match", equalTo("\"2\""))
                .withRequestBody(matchingJsonPath("$.questions[0].id", equalTo(question(1).toString())))
                .withRequestBody(matchingJsonPath("$.questions[2].id", equalTo(ID)))
                .withRequestBody(matchingJsonPath("$.questions[2].options[1].label.en", equalTo("Car")))
                .withRequestBody(matchingJsonPath("$.questions[2].condition.options[0]",
                        equalTo(option(1).toString()))));
    }

    @Test
    void takesAFormThatWasSentBeforeAsDone(StubServices services) {
        var again = new ArrayList<>(List.of(fields()));
        again.set(again.indexOf(ID), question(2).toString());

        assertThat(pages.send(EDITION + "/nouvelle", again.toArray(String[]::new)).redirect())
                .isEqualTo(EDITION + "?avis=question-ajoutee");
        services.server().verify(0, putRequestedFor(urlPathMatching(".*")));
    }

    @Test
    void keepsTheOptionsThatStay(StubServices services) {
        pages.send(EDITION + "/" + question(1), fields("id", question(1), "kind", "CHOICE", "options",
                "Non | No\nPeut-être | Perhaps\nOui | Yes"));

        services.server().verify(putRequestedFor(urlPathEqualTo(API))
                .withRequestBody(matchingJsonPath("$.questions[0].options[0].id", equalTo(option(2).toString())))
                .withRequestBody(matchingJsonPath("$.questions[0].options[2].id", equalTo(option(1).toString()))));
    }

    @Test
    void keepsAnOptionThatIsRewordedInItsPlace(StubServices services) {
        pages.send(EDITION + "/" + question(1), fields("id", question(1), "kind", "CHOICE", "options",
                "Oui, volontiers | Yes, please\nNon | No"));

        services.server().verify(putRequestedFor(urlPathEqualTo(API))
                .withRequestBody(matchingJsonPath("$.questions[0].options[0].id", equalTo(option(1).toString())))
                .withRequestBody(matchingJsonPath("$.questions[0].options[0].label.fr", equalTo("Oui, volontiers"))));
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasTyped() {
        var page = pages.send(EDITION + "/nouvelle", fields("labelFr", "", "kind", "CHOICE", "options", "Train"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.document().select(".error-summary a").eachText()).containsExactly(
                "Question en français : Renseignez ce champ.",
                "Options : Écrivez « français | anglais » au lieu de « Train »");
        assertThat(page.document().select("#options").text()).isEqualTo("Train");
        assertThat(pages.send(EDITION + "/nouvelle", fields("kind", "NUMBER", "min", "9", "max", "1"))
                .text("#max-error")).contains("au moins égal au minimum");
        assertThat(pages.send(EDITION + "/nouvelle", fields("kind", "SEVERAL", "options", "")).text("#options-error"))
                .contains("De 1 à 30 options");
        assertThat(pages.send(EDITION + "/nouvelle", fields("conditions", question(1) + "/" + option(1), "conditions",
                question(2) + "/" + option(3))).text("#conditions-error")).contains("une même question");
    }

    @Test
    void showsWhatSomebodyElseSavedMeanwhileBesideWhatWasTyped(StubServices services) {
        stale(services, question(2).toString());

        var page = pages.send(EDITION + "/" + question(2), fields("id", question(2), "version", 1, "labelFr", "Repas"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.document().select(".changes tbody th").eachText()).contains("Question en français", "Options")
                .doesNotContain("Obligatoire");
        assertThat(page.text(".changes")).contains("Régimes alimentaires", "Repas");
        assertThat(page.document().select("#labelFr").val()).isEqualTo("Repas");
        assertThat(page.document().select("input[name=version]").val()).isEqualTo("2");
    }

    @Test
    void saysWhenWhatChangedMeanwhileIsAboutOtherQuestions(StubServices services) {
        stale(services, question(1).toString());

        var page = pages.send(EDITION + "/" + question(2), fields("id", question(2), "version", 1));

        assertThat(page.text(".changes")).contains("ne touche pas votre saisie");
    }

    private static void stale(StubServices services, String changed) {
        services.refuse(put(urlPathMatching(".*/questions")), 412, "stale-edit", "Modifié", """
                , "current": %s, "changed": ["%s"]"""
                .formatted(StubServices.tree("questionnaires.json").path(0), changed));
    }

    @Test
    void movesAQuestion(StubServices services) {
        var moved = pages.send(WORKSHOP + "/" + question(4) + "/deplacement", "version", "4", "vers", "haut");

        assertThat(moved.redirect()).isEqualTo(WORKSHOP + "?avis=question-deplacee");
        services.server().verify(putRequestedFor(urlPathEqualTo("/api/registration/editions/%s/workshops/%s/questions"
                .formatted(StubServices.EDITION, StubServices.WORKSHOP))).withHeader("If-Match", equalTo("\"4\""))
                .withRequestBody(matchingJsonPath("$.questions[0].id", equalTo(question(4).toString())))
                .withRequestBody(matchingJsonPath("$.questions[1].id", equalTo(question(3).toString()))));
    }

    @Test
    void saysWhyAQuestionCannotMove(StubServices services) {
        services.refuse(put(urlPathMatching(".*/questions")), 422, "questions-unfit", "Non",
                ", \"errors\": [{\"field\": \"questions[0].condition\", \"message\": \"Placez-la plus bas\"}]");

        var page = pages.send(EDITION + "/" + question(2) + "/deplacement", "version", "2", "vers", "haut");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text(".error-summary")).contains("Placez-la plus bas");
    }

    @Test
    void deletesAQuestionOnceItWasAskedFor(StubServices services) {
        assertThat(pages.open(EDITION + "/" + question(2) + "/suppression").text("main")).contains(
                "Supprimer cette question ?", "Régimes alimentaires", "Les réponses déjà données sont gardées");

        var gone = pages.send(EDITION + "/" + question(2) + "/suppression", "version", "2");

        assertThat(gone.redirect()).isEqualTo(EDITION + "?avis=question-supprimee");
        services.server().verify(putRequestedFor(urlPathEqualTo(API))
                .withRequestBody(matchingJsonPath("$.questions.length()", equalTo("1"))));
    }

    @Test
    void keepsAQuestionOnWhichAnotherDepends(StubServices services) {
        var page = pages.send(EDITION + "/" + question(1) + "/suppression", "version", "2");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text(".error-summary")).contains("« Régimes alimentaires » dépend de la réponse à celle-ci");
        services.server().verify(0, putRequestedFor(urlPathMatching(".*")));
    }

    @Test
    void knowsNoOtherQuestion() {
        assertThat(pages.open(EDITION + "/" + ID).status()).isEqualTo(404);
    }

    private static String[] fields(Object... others) {
        var fields = new ArrayList<>(List.of("id", ID, "version", "2", "labelFr", "Comment venez-vous ?", "labelEn",
                "How do you come?", "kind", "TEXT"));
        for (int i = 0; i < others.length; i += 2) {
            var place = fields.indexOf(others[i]);
            if (place < 0 || others[i].equals("conditions")) {
                fields.addAll(List.of(others[i].toString(), others[i + 1].toString()));
            } else {
                fields.set(place + 1, others[i + 1].toString());
            }
        }
        return fields.toArray(String[]::new);
    }
}
