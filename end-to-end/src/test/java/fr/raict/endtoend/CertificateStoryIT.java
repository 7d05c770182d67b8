package fr.raict.endtoend;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.awaitility.Awaitility.await;

/** Who came gets a certificate by mail, and a stranger who has it in hand verifies it. */
@EndToEndTest
class CertificateStoryIT {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private Organiser organisers;
    private String edition;

    @BeforeEach
    void open(Api api) {
        organisers = new Organiser(api);
        edition = organisers.openEditionOfToday();
    }

    @AfterEach
    void close() {
        organisers.close(edition);
    }

    @ParameterizedTest(name = "JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void getsACertificateThatAStrangerVerifies(boolean javaScript, Browsers browsers, Api api, Mails mails) {
        var tag = Delegate.inLetters(UUID.randomUUID().toString().substring(0, 8));
        var workshop = organisers.publishInTheEvening("À attester " + tag, 5);
        var email = "attestee-%s@example.org".formatted(tag);
        var registration = Delegate.of(api, "delegue2", "COMMUNE-86194")
                .register(workshop.id(), UUID.randomUUID(), email).expect(201).json().at("/registrations/0/id")
                .asString();
        checkIn(api, "/api/registration/editions/%s/doors/%s".formatted(edition, LocalDate.now(PARIS)), registration);

        try (var organiser = new Visit(browsers.person(javaScript, "fr-FR"));
                var stranger = new Visit(browsers.person(javaScript, "fr-FR"))) {
            organiser.signedInAt("/organisation/editions/" + edition, Organiser.ACCOUNT)
                    .follow("Attestations de présence").readsHeading("Attestations de présence")
                    .press("Envoyer les attestations").reads("Les attestations partent");

            var link = mails.await(email, "attestation").link("/attestations/");
            stranger.open(link).readsHeading("Attestation authentique").reads(Delegate.familyName(email))
                    .reads("A participé à");
            var path = link.getPath();
            var forged = path.substring(0, path.length() - 1) + (path.endsWith("0") ? "1" : "0");
            stranger.open(forged).readsHeading("Vérifier une attestation").reads("Aucune attestation ne porte ce code");
            stranger.open("/attestations").fill("Code", path.substring(path.lastIndexOf('/') + 1)).press("Vérifier")
                    .readsHeading("Attestation authentique");
        }
    }

    /** As soon as the list of the day knows the person. */
    private static void checkIn(Api api, String door, String registration) {
        await().until(() -> "PRESENT".equals(api.call("accueil", "POST", door + "/check-ins",
                Map.of("nonce", UUID.randomUUID().toString(), "registration", registration), Map.of()).json()
                .get("outcome").asString()));
    }
}
