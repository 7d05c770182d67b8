package fr.raict.portal.answering;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.StubServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class InvitationControllerTest {
    private static final String LINK = "/invitations/secret";
    private static final String API = "/api/agenda/invitation-answers/secret";

    @Autowired
    private Pages pages;

    @Test
    void showsTheInvitationWithoutAnAccount() {
        var page = pages.open(LINK);

        assertThat(page.text("main")).contains("Pour Hélène Vasseur", "Acteurs économiques", "Animation",
                "Mercredi 13 janvier 2027, 11 h – 12 h 30", "Nous serions heureux", "Mardi 15 décembre 2026 à 18 h");
    }

    @Test
    void showsTheLinkOnceAccepted(StubServices services) {
        var remote = StubServices.file("invitation.json").replace("\"ON_SITE\"", "\"REMOTE\"");
        services.stub(get(urlPathMatching(API)), remote);
        var asked = pages.open(LINK);

        services.stub(get(urlPathMatching(API)), remote.replace("\"SENT\"", "\"ACCEPTED\"")
                .replace("\"room\": \"Étoile 1\"", "\"link\": \"https://visio.example.org/salle\""));
        var accepted = pages.open(LINK);

        assertThat(asked.text(".facts")).contains("À distance", "Il vous sera donné avec votre accord")
                .doesNotContain("Palais");
        assertThat(accepted.document().select(".facts a").attr("href")).isEqualTo("https://visio.example.org/salle");
    }

    @Test
    void changesNothingByReading(StubServices services) {
        for (int i = 0; i < 5; i++) {
            pages.open(LINK);
        }

        services.server().verify(0, postRequestedFor(anyUrl()));
    }

    @Test
    void keepsTheSecretOfItsAddress() {
        var page = pages.open(LINK);

        assertThat(page.response().getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.response().getHeader("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(page.document().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void acceptsByPost(StubServices services) {
        assertThat(pages.send(LINK + "/acceptation").redirect()).isEqualTo(LINK + "?avis=reponse");
        services.server().verify(1, postRequestedFor(urlPathEqualTo(API + "/acceptance")));
    }

    @Test
    void declinesWithAReasonAndASubstitute(StubServices services) {
        var answer = pages.send(LINK + "/refus", "reason", "Déjà prise", "substitute", "Mamadou Diallo");

        assertThat(answer.redirect()).isEqualTo(LINK + "?avis=reponse");
        services.server().verify(1, postRequestedFor(urlPathEqualTo(API + "/refusal")).withRequestBody(
                equalToJson("{\"reason\": \"Déjà prise\", \"substitute\": \"Mamadou Diallo\"}")));
    }

    @Test
    void wantsAReasonAndKeepsTheSubstitute() {
        var page = pages.send(LINK + "/refus", "reason", " ", "substitute", "Mamadou Diallo");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.document().select("details[open]")).hasSize(1);
        assertThat(page.text(".error-summary a[href=#reason]")).startsWith("Dites en quelques mots");
        assertThat(page.document().select("#substitute").val()).isEqualTo("Mamadou Diallo");
    }

    @ParameterizedTest
    @CsvSource({"ACCEPTED, Vous avez accepté.", "DECLINED, Vous avez décliné."})
    void saysKindlyWhatWasAnsweredAndTakesNoSecondAnswer(String state, String text, StubServices services) {
        services.stub(get(urlPathMatching(API)), StubServices.file("invitation.json").replace("SENT", state)
                .replace("\"answeredAt\": null", "\"answeredAt\": \"2026-11-30T10:00:00Z\""));

        var page = pages.open(LINK);

        assertThat(page.text(".notice")).contains(text, "lundi 30 novembre 2026 à 11 h", "raict@example.org");
        assertThat(page.document().select("main form")).isEmpty();
    }

    @Test
    void showsTheFirstAnswerToWhoeverAnswersAgain(StubServices services) {
        services.refuse(post(urlPathMatching(API + "/acceptance")), 409, "already-answered", "Already", "");

        assertThat(pages.send(LINK + "/acceptation").redirect()).isEqualTo(LINK);
    }

    @Test
    void explainsALinkThatNoLongerHolds(StubServices services) {
        services.refuse(get(urlPathMatching(API)), 410, "link-expired", "Expired", "");

        var page = pages.open(LINK);

        assertThat(page.status()).isEqualTo(410);
        assertThat(page.text("h1")).isEqualTo("Ce lien n’est plus valable");
        assertThat(page.response().getHeader("Referrer-Policy")).isEqualTo("no-referrer");
    }
}
