package fr.raict.portal.ticket;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.StubServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class OfferControllerTest {
    private static final String TICKET = "/billets/offered";
    private static final String OFFER = TICKET + "/offre";
    private static final String API = "/api/registration/tickets/offered/offer";

    @Autowired
    private Pages pages;

    @Test
    void saysUntilWhenASeatIsKeptForHowManyAndWhatComesOfAnAnswer(StubServices services) {
        var page = pages.open(TICKET);

        assertThat(page.text("h1")).isEqualTo("Une place vous est proposée");
        assertThat(page.text(".offer")).contains("3 places sont gardées ensemble jusqu’au",
                "mercredi 2 décembre 2026 à 14 h 30", "Une seule réponse vaut pour les 3 personnes",
                "l’offre passe à la personne suivante", "les autres attentes aux mêmes heures prennent fin");
        assertThat(page.document().select("form[method=post]").attr("action")).isEqualTo(OFFER);
        assertThat(page.document().select("a[href=%s/refus]".formatted(OFFER)).text())
                .isEqualTo("Laisser les 3 places");
        assertThat(page.document().select("a[href$=retrait], .ticket-code")).isEmpty();
        services.server().verify(0, postRequestedFor(anyUrl()));
    }

    @Test
    void acceptsAndSaysSo(StubServices services) {
        assertThat(pages.send(OFFER).redirect()).isEqualTo(TICKET + "?avis=place-acceptee");

        services.server().verify(1, postRequestedFor(urlEqualTo(API + "/acceptance")));
        assertThat(pages.open(TICKET + "?avis=place-acceptee").text("[role=status]")).contains("La place est à vous",
                "attentes aux mêmes heures prennent fin");
    }

    @Test
    void declinesFromAPageThatSaysWhatWillHappen(StubServices services) {
        var asked = pages.open(OFFER + "/refus");

        assertThat(asked.text("main")).contains("Laisser les 3 places ?", "vaut pour les 3 personnes",
                "s’inscrire de nouveau",
                "Revenir sans répondre");
        services.server().verify(0, postRequestedFor(anyUrl()));

        assertThat(pages.send(OFFER + "/refus").redirect()).isEqualTo(TICKET + "?avis=place-laissee");
        services.server().verify(1, postRequestedFor(urlEqualTo(API + "/refusal")));
    }

    @ParameterizedTest
    @CsvSource({"offer-ended, Cette offre a pris fin", "overlap, Vous avez déjà une place", "other, Autre raison"})
    void saysOnTheTicketWhyAnAnswerIsNotTaken(String slug, String words, StubServices services) {
        services.refuse(post(API + "/acceptance"), 409, slug, "Autre raison", "");
        services.refuse(post(API + "/refusal"), 409, slug, "Autre raison", "");

        for (var page : new Pages.Page[]{pages.send(OFFER), pages.send(OFFER + "/refus")}) {
            assertThat(page.status()).isEqualTo(409);
            assertThat(page.text("[role=alert]")).contains(words);
            assertThat(page.document().select(".ticket")).hasSize(1);
        }
        assertThat(pages.open(OFFER).redirect()).isEqualTo(TICKET);
    }

    @Test
    void asksNothingWhereThereIsNoOffer() {
        var page = pages.open("/billets/secret/offre/refus");

        assertThat(page.text("main")).contains("Il n’y a plus d’offre");
        assertThat(page.document().select("main button")).isEmpty();
    }

    @Test
    void leavesATicketThatNobodyHasToTheErrorPage(StubServices services) {
        services.refuse(post(API + "/acceptance"), 404, "not-found", "Non", "");

        assertThat(pages.send(OFFER).status()).isEqualTo(404);
    }

    @Test
    void tellsWhoWaitsHowTheRankCameAbout(StubServices services) {
        services.stub(get("/api/registration/tickets/offered"), StubServices.file("ticket.json")
                .replace("\"SEATED\"", "\"WAITING\"").replace("\"rank\": null", """
                        "rank": 3, "standing": {"order": "DRAW", "seed": "4f1c9a", "ahead": 2, "waiting": 6,
                        "together": 3, "precedences": ["Intervient <b>avant</b>", "Élu"],
                        "precedence": {"reason": "Vient de loin", "at": "2026-11-20T09:00:00Z"}, "offeredFor": 8}"""));

        var page = pages.open(TICKET);

        assertThat(page.text(".ticket-state")).contains("Vous êtes au rang 3.");
        assertThat(page.document().select(".waiting-why li").eachText()).satisfiesExactly(
                ahead -> assertThat(ahead)
                        .isEqualTo("2 personnes sont avant vous, sur 6 personnes qui attendent."),
                together -> assertThat(together).contains("Vous êtes 3 à venir tous ensemble ou pas du tout"),
                first -> assertThat(first).contains("passer en tête. Motif : Vient de loin"),
                before -> assertThat(before)
                        .contains("2 demandes avant la vôtre. Motif : Intervient <b>avant</b> ; Élu"),
                order -> assertThat(order).contains("tiré au sort"),
                seed -> assertThat(seed).isEqualTo("Graine du tirage : 4f1c9a"),
                offered -> assertThat(offered).contains("8 heures ouvrées", "proposée à la personne suivante"));
        assertThat(page.document().select("main b")).isEmpty();
    }

    @Test
    void saysKindlyThatAnOfferEnded(StubServices services) {
        services.stub(get("/api/registration/tickets/offered"),
                StubServices.file("ticket.json").replace("\"SEATED\"", "\"LAPSED\""));

        var page = pages.open(TICKET);

        assertThat(page.text(".ticket-state")).contains("L’offre a pris fin", "vous inscrire de nouveau");
        assertThat(page.document().select(".ticket-code, .offer, a[href$=retrait], a[href$=calendar.ics]")).isEmpty();
    }
}
