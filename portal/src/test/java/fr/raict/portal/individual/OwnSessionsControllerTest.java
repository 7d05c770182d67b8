package fr.raict.portal.individual;

import java.util.UUID;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.StubServices;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static fr.raict.portal.StubServices.workshop;
import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class OwnSessionsControllerTest {
    private static final String LINK = "/inscriptions/secret";
    private static final String CHOICES = "/api/registration/individuals/secret/choices";
    private static final String KEY = "0d5f3c9e-8a64-4c58-9f5e-1a2b3c4d5e6f";

    @Autowired
    private Pages pages;

    @Test
    void saysForWhomItIsAndWhatTheyAreRegisteredForByWhomever() {
        var page = pages.open(LINK);

        assertThat(page.text(".page-head")).contains("Pour Sofia Moreau, sofia.moreau@example.org",
                "mardi 12 janvier 2027");
        assertThat(page.document().select(".seat").eachText()).hasSize(2);
        assertThat(page.document().select(".seat").first().text()).contains("Ouverture", "Place confirmée")
                .doesNotContain("titre individuel");
        assertThat(page.document().select(".seat").last().text()).contains("Restitution", "Liste d’attente, rang 3",
                "Inscription faite pour : Saint-Denis");
        assertThat(page.document().select(".seat a").eachAttr("href")).containsExactly("/billets/ticket-one",
                "/billets/ticket-one/retrait", "/billets/ticket-two", "/billets/ticket-two/retrait");
    }

    @Test
    void offersSessionsInOrderWithTheirPlacesAndWhatIsAtTheSameTime() {
        var page = pages.open(LINK).document();

        assertThat(page.select("#choix h3").eachText()).containsExactly("Mercredi 13 janvier 2027",
                "Jeudi 14 janvier 2027");
        var choices = page.select(".choice");
        assertThat(choices).hasSize(16);
        assertThat(choices.get(0).select("input")).as("registered already").isEmpty();
        assertThat(choices.get(0).text()).contains("Place confirmée");
        assertThat(choices.select("input[type=checkbox]")).hasSize(13);
        var full = page.select(".choice:has(input[value=%s])".formatted(StubServices.FULL_WORKSHOP)).text();
        assertThat(full).contains("Marly", "Complet, 6 personnes en attente");
        assertThat(page.select("h4:contains(11 h – 12 h 30)").text())
                .contains("4 sessions en même temps : une au plus");
        assertThat(page.select(".choice:contains(Tourisme durable) input")).isEmpty();
    }

    @Test
    void checksWhatIsTickedAndChangesNothing(StubServices services) {
        var page = pages.send(LINK, "action", "check", "key", KEY, "workshops", id(10), "workshops",
                StubServices.FULL_WORKSHOP.toString());

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().select(".seat").eachText()).hasSize(2);
        assertThat(page.document().select(".seat").first().text()).contains("Petites communes", "Liste d’attente");
        assertThat(page.document().select(".seat").last().text()).contains("Formation", "Place libre");
        assertThat(page.document().select("input[name=key]").val()).isEqualTo(KEY);
        services.server().verify(0, postRequestedFor(anyUrl()));
    }

    @Test
    void namesSessionsAtTheSameTimeAlsoBesideThoseTheyHave() {
        var page = pages.send(LINK, "action", "check", "workshops", id(2), "workshops", id(3), "workshops", id(7));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.document().select(".error-summary li").eachText()).hasSize(2);
        assertThat(page.text(".error-summary")).contains("Acteurs économiques", "Attractivité", "Filières agricoles",
                "Restitution de l’enquête");
        assertThat(page.document().select("input[name=workshops][checked]")).hasSize(3);
    }

    @Test
    void needsATick() {
        assertThat(pages.send(LINK, "action", "check").text(".error-summary")).contains("Cochez au moins une session.");
        assertThat(pages.send(LINK, "action", "check", "workshops", id(1)).text(".error-summary"))
                .contains("Cochez au moins une session.");
    }

    @Test
    void takesNothingForASessionThatIsNone() {
        for (var action : new String[]{"edit", "check", "send"}) {
            var page = pages.send(LINK, "action", action, "key", "no-key", "workshops", "no-session");

            assertThat(page.status()).as(action).isBetween(200, 499);
        }
    }

    @Test
    void sendsTheChoiceOnceAndShowsWhatCameOfIt(StubServices services) {
        var sent = pages.send(LINK, "action", "send", "key", KEY, "workshops", id(2));

        assertThat(sent.redirect()).isEqualTo(LINK + "?avis=inscription-individuelle");
        services.server().verify(1, postRequestedFor(urlPathEqualTo(CHOICES))
                .withHeader("Idempotency-Key", equalTo(KEY))
                .withRequestBody(equalToJson("{\"workshops\": [\"%s\"]}".formatted(id(2)))));
        assertThat(pages.open(sent.redirect()).text(".notice-success")).contains("C’est enregistré.");
    }

    @Test
    void saysWhichSessionsWereRefusedAndWhyAndGoesOnUnderAnotherKey(StubServices services) {
        services.stub(post(urlPathMatching(CHOICES)), """
                {"people": [{"sessions": [{"workshop": "%s", "registration": null, "refusal":
                 {"type": "urn:raict:problem:waiting-list-full", "title": "Complet", "detail": "Trop attendent."}}]}]}
                """.formatted(id(2)));

        var page = pages.send(LINK, "action", "send", "key", KEY, "workshops", id(2));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text(".error-summary")).contains("« Acteurs économiques", "» : Trop attendent.");
        assertThat(page.document().select("input[name=key]").val()).isNotEqualTo(KEY).hasSize(36);
    }

    @Test
    void asksToSendAgainUnderTheSameKeyWhileThereIsNoAnswer(StubServices services) {
        services.refuse(post(urlPathMatching(CHOICES)), 503, "try-again", "Plus tard", "");

        var page = pages.send(LINK, "action", "send", "key", KEY, "workshops", id(2));

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.text("[role=alert]")).contains("Rien n’est perdu");
        assertThat(page.document().select("input[name=key]").val()).isEqualTo(KEY);
        assertThat(page.document().select("input[name=workshops]").val()).isEqualTo(id(2));
    }

    @Test
    void saysThatALinkIsNotValidOrNoLonger(StubServices services) {
        services.refuse(get(urlPathMatching("/api/registration/individuals/secret")), 404, "link-unknown", "", "");
        services.refuse(post(urlPathMatching(CHOICES)), 404, "link-unknown", "", "");

        for (var page : new Pages.Page[]{pages.open(LINK),
                pages.send(LINK, "action", "check", "workshops", id(2)),
                pages.send(LINK, "action", "send", "workshops", id(2))}) {
            assertThat(page.status()).isEqualTo(404);
            assertThat(page.text("h1")).isEqualTo("Ce lien n’est pas valable");
        }
    }

    @Test
    void isNeitherIndexedNorToldToOthers() {
        var page = pages.open(LINK);

        assertThat(page.response().getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.response().getHeader("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(page.document().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    private static String id(int number) {
        UUID workshop = workshop(number);
        return workshop.toString();
    }
}
