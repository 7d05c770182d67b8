package fr.raict.portal.paper;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import fr.raict.portal.PageTest;
import fr.raict.portal.paper.Certificate.Attended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class CertificatesTest {
    private static final Instant MORNING = Instant.parse("2027-01-13T10:00:00Z");

    @Autowired
    private Certificates certificates;

    private Pdf certificate(List<Attended> sessions, String language) {
        return new Pdf(certificates.pdf(new Certificate("Zoé Œuvrard", "Saint-Denis", "RAICT 2027", sessions,
                ZoneId.of("Europe/Paris"), "Paris", LocalDate.parse("2027-01-20"), "Cités Unies France",
                "rencontres.example.org/v", "7K3M-9QWET"), Locale.of(language)));
    }

    private static List<Attended> sessions(int number) {
        return IntStream.rangeClosed(1, number).mapToObj(at -> new Attended("Session " + at + " sur l’attractivité",
                MORNING.plusSeconds(at * 7200L), Duration.ofMinutes(at == 1 ? 45 : at == 2 ? 90 : 60))).toList();
    }

    @Test
    void saysWhoWasWhereForHowLongAndHowToVerifyIt() {
        var certificate = certificate(sessions(3), "fr").keptAs("certificate");

        assertThat(certificate.text()).contains("Cités Unies France atteste que", "Zoé Œuvrard", "Saint-Denis",
                "a pris part à RAICT 2027", "Session 1 sur l’attractivité mercredi 13 janvier 2027 45 min",
                "1 h 30", "1 h", "Durée totale 3 h 15", "Fait à Paris, le mercredi 20 janvier 2027",
                "rencontres.example.org/v", "7K3M-9QWET");
        assertThat(certificate.title()).isEqualTo("Attestation de présence de Zoé Œuvrard");
        assertThat(certificate.language()).isEqualTo("fr");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void canBeReadByEverybodyHoweverManySessionsThereAre(String language) {
        var certificate = certificate(sessions(60), language).keptAs("certificate-" + language);

        assertThat(certificate.faults()).isEmpty();
        assertThat(certificate.pages()).isGreaterThan(1);
        assertThat(certificate.text()).contains("Session 60 sur");
    }
}
