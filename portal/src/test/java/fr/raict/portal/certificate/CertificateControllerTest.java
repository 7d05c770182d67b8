package fr.raict.portal.certificate;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.StubServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class CertificateControllerTest {
    private static final String ADDRESS = "/attestations/7K3M9QWET2XA01";
    private static final String CERTIFICATES = "/api/registration/certificates";

    @Autowired
    private Pages pages;

    @Test
    void tellsAStrangerWhoCameToWhat() {
        var page = pages.open(ADDRESS);

        assertThat(page.text("h1")).isEqualTo("Attestation authentique");
        assertThat(page.text(".ticket-body")).contains("Sofia Moreau", "Saint-Denis", "A participé à RAICT 2027",
                "Mercredi 13 janvier 2027, 11 h – 12 h 30", "Jeudi 14 janvier 2027",
                "Délivrée le vendredi 15 janvier 2027", "7K3M9QWET2XA01");
        assertThat(page.response().getHeader("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(pages.in("en").open(ADDRESS).text("h1")).isEqualTo("Genuine certificate");
    }

    @ParameterizedTest
    @CsvSource({"REPLACED, Attestation remplacée", "WITHDRAWN, Attestation retirée"})
    void tellsNothingOfWhomACertificateWasThatHoldsNoMore(String state, String title, StubServices services) {
        services.stub(get(urlPathEqualTo(CERTIFICATES)),
                StubServices.file("certificate.json").replace("VALID", state));

        var page = pages.open(ADDRESS);

        assertThat(page.text("h1")).isEqualTo(title);
        assertThat(page.text("main")).doesNotContain("Moreau");
    }

    @Test
    void saysThatNoCertificateHasACodeAndKeepsIt(StubServices services) {
        services.refuse(get(urlPathEqualTo(CERTIFICATES)), 404, "certificate-unknown", "Non", "");

        var page = pages.open("/attestations/7K3M9");

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.text(".notice")).contains("Aucune attestation ne porte ce code");
        assertThat(page.document().selectFirst("#code").val()).isEqualTo("7K3M9");
    }

    @ParameterizedTest
    @CsvSource({"7K3M-9QWET-2XA01, /attestations/7K3M-9QWET-2XA01",
            "https://raict.example.org/attestations/7K3M9QWET2XA01, /attestations/7K3M9QWET2XA01",
            "'a b;c', /attestations/a%20b%3Bc"})
    void makesAnAddressOfWhatIsTyped(String typed, String address) {
        var page = pages.open("/attestations?code=" + typed.replace(" ", "%20").replace(";", "%3B"));

        assertThat(page.redirect()).isEqualTo(address);
    }

    @Test
    void leadsFromATicketToItsCertificate() {
        assertThat(pages.open("/billets/secret/attestation").redirect()).isEqualTo(ADDRESS);
    }

    @Test
    void saysWhyThereIsNoneYet(StubServices services) {
        services.refuse(post(anyUrl()), 409, "nothing-attended", "Non", "");

        assertThat(pages.open("/billets/secret/attestation").text("main")).contains("Pas encore d’attestation");
    }
}
