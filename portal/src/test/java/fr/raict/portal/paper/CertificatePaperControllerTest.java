package fr.raict.portal.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.zip.ZipInputStream;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.StubServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static fr.raict.portal.StubServices.EDITION;
import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class CertificatePaperControllerTest {
    private static final String PAPER = "/attestations/7K3M9QWET2XA01/attestation.pdf";
    private static final String CERTIFICATES = "/api/registration/certificates";
    private static final Instant MORNING = Instant.parse("2027-01-13T08:00:00Z");

    @Autowired
    private Pages pages;

    @Test
    void saysWhoWasWhereForHowLongAndHowToVerifyIt() {
        var answer = pages.open(PAPER).response();
        var paper = new Pdf(answer.getContentAsByteArray()).keptAs("certificate");

        assertThat(answer.getHeader("Content-Disposition")).contains("Sofia");
        assertThat(paper.text()).contains("Sofia Moreau", "Saint-Denis", "a pris part à RAICT 2027",
                "Attractivité : les filières mercredi 13 janvier 2027 1 h 30", "Durée totale des sessions 1 h 30",
                "Journée entière", "Délivrée le vendredi 15 janvier 2027", "/attestations/7K3M9QWET2XA01",
                "7K3M-9QWET-2XA01");
        assertThat(paper.title()).isEqualTo("Attestation de présence de Sofia Moreau");
        assertThat(paper.language()).isEqualTo("fr");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void canBeReadByEverybodyHoweverManySessionsThereAre(String language, StubServices services) {
        services.stub(get(urlPathEqualTo(CERTIFICATES)), withSessions(60));

        var paper = new Pdf(pages.in(language).open(PAPER).response().getContentAsByteArray())
                .keptAs("certificate-" + language);

        assertThat(paper.faults()).isEmpty();
        assertThat(paper.pages()).isGreaterThan(1);
        assertThat(paper.text()).contains("Session 60 sur");
    }

    private static String withSessions(int number) {
        var certificate = (ObjectNode) StubServices.tree("certificate.json");
        ArrayNode sessions = certificate.putArray("sessions");
        for (var at = 1; at <= number; at++) {
            sessions.addObject().put("title", "Session " + at + " sur l’attractivité et le développement")
                    .put("startsAt", MORNING.plusSeconds(at * 7200L).toString())
                    .put("endsAt", MORNING.plusSeconds(at * 7200L + 2700).toString());
        }
        return certificate.toString();
    }

    @Test
    void isOneOfAFileForADelegate() throws IOException {
        var answer = pages.as("delegate")
                .open("/mon-espace/attestations.zip?edition=%s&collectivite=COMMUNE-93066".formatted(EDITION))
                .response();

        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            assertThat(zip.getNextEntry().getName())
                    .isEqualTo("Attestation de présence de Sofia Moreau 7K3M9QWET2XA01.pdf");
            assertThat(new Pdf(zip.readAllBytes()).text()).contains("Sofia Moreau");
            assertThat(zip.getNextEntry()).isNull();
        }
    }

    @Test
    void isNotPrintedOnceItHoldsNoMore(StubServices services) {
        services.stub(get(urlPathEqualTo(CERTIFICATES)),
                StubServices.file("certificate.json").replace("VALID", "WITHDRAWN"));

        assertThat(pages.open(PAPER).redirect()).isEqualTo("/attestations/7K3M9QWET2XA01");
    }
}
