package fr.raict.portal.certificate;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.StubServices;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class AuthorityCertificatesControllerTest {
    private static final String PAGE = "/mon-espace/attestations";

    @Autowired
    private Pages pages;

    @Test
    void listsWhoCameAndLeadsToAllOfThem() {
        var page = pages.as("delegate").open(PAGE);

        assertThat(page.document().select(".plain-list a").eachAttr("href"))
                .containsExactly("/attestations/7K3M9QWET2XA01");
        assertThat(page.document().select(".btn-primary").attr("href")).startsWith("/mon-espace/attestations.zip?");
    }

    @Test
    void asksOnlyForAnAuthorityThatTheDelegateSpeaksFor(StubServices services) {
        pages.as("delegate").open(PAGE + "?collectivite=COMMUNE-99999");

        services.server().verify(0, postRequestedFor(urlPathMatching(".*/certificates")));
    }

    @Test
    void leadsToAskingForAMandate(StubServices services) {
        services.stub(any(urlPathMatching("/api/registration/my-mandates")), "[]");

        assertThat(pages.as("delegate").open(PAGE).document().select(".notice a").attr("href"))
                .isEqualTo("/mon-espace/collectivite");
        services.server().verify(0, postRequestedFor(anyUrl()));
    }
}
