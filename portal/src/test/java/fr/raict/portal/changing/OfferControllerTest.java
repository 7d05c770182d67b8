package fr.raict.portal.changing;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.StubServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class OfferControllerTest {
    private static final String PERSON = "/mon-espace/personnes/%s/%s".formatted(StubServices.FULL_WORKSHOP,
            StubServices.OFFERED);
    private static final String API = "/api/registration/workshops/%s/registrations/%s/offer".formatted(
            StubServices.FULL_WORKSHOP, StubServices.OFFERED);

    @Autowired
    private Pages pages;

    @BeforeEach
    void signIn() {
        pages = pages.as("delegate");
    }

    @Test
    void showsFirstWhatAwaitsAnAnswer() {
        var page = pages.open(PERSON);

        assertThat(page.text("#offres")).contains("Réponse attendue", "gardées ensemble jusqu’au",
                "Accepter les 3 places", "Laisser les 3 places");
        assertThat(page.document().select("#offres form[method=post]").attr("action"))
                .matches("/mon-espace/personnes/[^/]+/[^/]+/offre");
        assertThat(page.text(".seats .tag-offer")).contains("Réponse attendue avant le mercredi 2 décembre, 14 h 30");
    }

    @Test
    void acceptsAndDeclines(StubServices services) {
        assertThat(pages.send(PERSON + "/offre").redirect()).isEqualTo(PERSON + "?avis=place-acceptee");
        var asked = pages.open(PERSON + "/offre/refus");
        assertThat(asked.text("h1")).startsWith("Laisser la place de");
        assertThat(asked.text("main")).contains("Filières agricoles", "Oui, laisser les 3 places");
        assertThat(asked.document().select("main form").attr("action")).isEqualTo(PERSON + "/offre/refus");
        services.server().verify(1, postRequestedFor(anyUrl()));
        assertThat(pages.send(PERSON + "/offre/refus").redirect()).isEqualTo(PERSON + "?avis=place-laissee");

        services.server().verify(1, postRequestedFor(urlEqualTo(API + "/acceptance")));
        services.server().verify(1, postRequestedFor(urlEqualTo(API + "/refusal")));
    }

    @Test
    void saysOnThePersonsPageWhyAnAnswerIsNotTaken(StubServices services) {
        services.refuse(post(urlPathMatching(".*/offer/.*")), 409, "offer-ended", "Non", "");

        for (var page : new Pages.Page[]{pages.send(PERSON + "/offre"), pages.send(PERSON + "/offre/refus")}) {
            assertThat(page.status()).isEqualTo(409);
            assertThat(page.text("[role=alert]")).contains("Cette offre a pris fin");
            assertThat(page.document().select(".seats")).isNotEmpty();
        }
        assertThat(pages.open(PERSON + "/offre").redirect()).isEqualTo(PERSON);
    }
}
