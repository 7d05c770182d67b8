package fr.raict.portal.organising.certificates;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.StubServices;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class CertificateMailingControllerTest {
    private static final String PAGE = "/organisation/editions/" + StubServices.EDITION + "/attestations";
    private static final String MAILING = "/api/registration/editions/[^/]+/certificate-mailing";

    @Autowired
    private Pages pages;

    @Test
    void saysHowManyCameAndHaveTheirCertificate() {
        assertThat(pages.as("organiser").open(PAGE).text("main")).contains("Personnes pointées 120",
                "Attestations envoyées 118", "118 courriels");
    }

    @Test
    void mailsThem(StubServices services) {
        var sent = pages.as("organiser").send(PAGE);

        assertThat(sent.redirect()).endsWith("/attestations?avis=attestations-en-route");
        services.server().verify(postRequestedFor(urlPathMatching(MAILING)));
    }

    @Test
    void saysWhyItIsRefused(StubServices services) {
        services.refuse(post(urlPathMatching(MAILING)), 409, "mailing-under-way", "Déjà en cours", "");

        assertThat(pages.as("organiser").send(PAGE).text("main"))
                .contains("Déjà en cours");
    }

    @Test
    void offersNoSecondMailingWhileOneIsUnderWay(StubServices services) {
        services.stub(get(urlPathMatching(MAILING)), StubServices.file("certificate-mailing.json")
                .replace("\"2027-01-15T08:02:00Z\"", "null"));

        var page = pages.as("organiser").open(PAGE);

        assertThat(page.text("[role=status]")).contains("Envoi en cours : 118 courriels");
        assertThat(page.document().select("main form button")).isEmpty();
    }
}
