package fr.raict.portal.organising.mails;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.StubServices;
import fr.raict.portal.organising.OrganisersStubs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class MailControllerTest {
    private static final String MAIL = "/organisation/courriels/" + OrganisersStubs.mail(2);

    @Autowired
    private Pages pages;

    @Test
    void narrowsTheJournalAndKeepsTheFilterFromPageToPage(StubServices services) {
        var list = pages.as("organiser").open("/organisation/courriels?etat=FAILED&destinataire=p4&page=2");

        services.server().verify(getRequestedFor(urlPathEqualTo("/api/notification/mails"))
                .withQueryParam("state", equalTo("FAILED")).withQueryParam("recipient", equalTo("p4"))
                .withQueryParam("page", equalTo("1")));
        assertThat(list.document().select(".pager a[rel=next]").attr("href"))
                .isEqualTo("/organisation/courriels?etat=FAILED&destinataire=p4&page=2");
        assertThat(list.text("tbody")).contains("550 5.1.1 Boîte inconnue");
    }

    @Test
    void sendsAllThatFailedForOneCauseByOneClick(StubServices services) {
        var list = pages.as("organiser").open("/organisation/courriels?motif=ADDRESS_REFUSED");
        var sent = pages.as("organiser").send("/organisation/courriels/renvoi", "tous", "oui", "motif",
                "ADDRESS_REFUSED");

        services.server().verify(getRequestedFor(urlPathEqualTo("/api/notification/mails")).withQueryParam("cause",
                equalTo("ADDRESS_REFUSED")));
        assertThat(list.text("[aria-labelledby=echecs]")).contains("Adresse refusée", "Renvoyer ces 3");
        assertThat(list.document().select("[aria-labelledby=echecs] form[action='/organisation/courriels/renvoi']")
                .select("input[name=motif][value=ADDRESS_REFUSED]")).hasSize(1);
        assertThat(sent.redirect()).isEqualTo("/organisation/courriels?avis=courriels-renvoyes");
        services.server().verify(postRequestedFor(
                urlEqualTo("/api/notification/mails/failures/resending?cause=ADDRESS_REFUSED")));
    }

    @Test
    void sendsTheTickedOnesAgainAndStaysWhereItWas(StubServices services) {
        var list = pages.as("organiser").open("/organisation/courriels?etat=FAILED&destinataire=p4");
        var sent = pages.as("organiser").send("/organisation/courriels/renvoi", "courriel",
                OrganisersStubs.mail(4).toString(), "courriel", OrganisersStubs.mail(2).toString(), "destinataire",
                "p4");

        assertThat(list.document().select("#trouves input[name=courriel]").eachAttr("value"))
                .containsExactly(OrganisersStubs.mail(4).toString());
        assertThat(list.document().select("#trouves input[name=destinataire]").attr("value")).isEqualTo("p4");
        assertThat(sent.redirect())
                .isEqualTo("/organisation/courriels?avis=courriels-choisis&etat=FAILED&destinataire=p4");
        services.server().verify(postRequestedFor(urlEqualTo("/api/notification/mails/resending"))
                .withRequestBody(equalToJson("{\"mails\":[\"%s\",\"%s\"]}".formatted(OrganisersStubs.mail(4),
                        OrganisersStubs.mail(2)))));
    }

    @Test
    void sendsAllOfAFilterOfFailuresAgain(StubServices services) {
        var all = pages.as("organiser").open("/organisation/courriels");
        var found = pages.as("organiser").open("/organisation/courriels?etat=FAILED&destinataire=p4");
        pages.as("organiser").send("/organisation/courriels/renvoi", "tous", "oui", "destinataire", " p4 ");

        assertThat(all.text("#trouves .actions")).isEqualTo("Renvoyer les courriels cochés");
        assertThat(found.text("#trouves .actions")).contains("Renvoyer les 104 courriels de ce filtre");
        services.server().verify(postRequestedFor(
                urlEqualTo("/api/notification/mails/failures/resending?recipient=p4")));
    }

    @Test
    void saysSoWhereNothingWasTicked(StubServices services) {
        var sent = pages.as("organiser").send("/organisation/courriels/renvoi");

        assertThat(sent.redirect()).isEqualTo("/organisation/courriels?avis=aucun-courriel&etat=FAILED");
        services.server().verify(0, postRequestedFor(anyUrl()));
    }

    @Test
    void givesHtmxTheListAlone() {
        var part = pages.as("organiser").byHtmx().open("/organisation/courriels?etat=FAILED");

        assertThat(part.document().select("header, h1")).isEmpty();
        assertThat(part.document().select("table")).hasSize(1);
        assertThat(part.document().select("#compte").attr("data-hx-swap-oob")).isEqualTo("true");
    }

    @Test
    void showsAMailWithoutLettingItAct() {
        var mail = pages.as("organiser").open(MAIL);

        assertThat(mail.text(".mail-html")).contains("Bonjour Idriss Camara");
        assertThat(mail.document().select(".mail-html").select("script, img, a, [onclick]")).isEmpty();
        assertThat(mail.text("main")).contains("METHOD:REQUEST", "Reply-To", "raict@example.org");
    }

    @Test
    void sendsAgainOnceConfirmed(StubServices services) {
        var confirmation = pages.as("organiser").open(MAIL + "/renvoi");
        var sent = pages.as("organiser").send(MAIL + "/renvoi");

        assertThat(confirmation.text(".booking")).contains("Idriss Camara, p2@example.org");
        assertThat(sent.redirect()).isEqualTo(MAIL + "?avis=courriel-renvoye");
        services.server().verify(postRequestedFor(
                urlEqualTo("/api/notification/mails/%s/resending".formatted(OrganisersStubs.mail(2)))));
    }
}
