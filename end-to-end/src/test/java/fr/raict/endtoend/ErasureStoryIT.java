package fr.raict.endtoend;

import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Somebody asks an organiser to be forgotten: the organiser sees what all services keep of them, has it erased, and a
 * minute later there is nothing, in the mails and in what failed neither; their seat went to who waited.
 */
@EndToEndTest
class ErasureStoryIT {

    private static final String SAINT_DENIS = "COMMUNE-93066";
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @ParameterizedTest(name = "JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void leavesNothingOfAPersonInAnyService(boolean javaScript, Browsers browsers, Api api, Mails mails) {
        var tag = Delegate.inLetters(UUID.randomUUID().toString().substring(0, 8));
        var workshop = new Organiser(api).publish("Atelier à oublier " + tag, 1);
        var erased = "oubli-%s@example.org".formatted(tag);
        var next = "suite-%s@example.org".formatted(tag);
        var delegate = new Delegate(api, Organiser.ACCOUNT, SAINT_DENIS);
        delegate.register(workshop.id(), UUID.randomUUID(), erased).expect(201);
        delegate.register(workshop.id(), UUID.randomUUID(), next).expect(201);
        mails.await(erased, "Inscription confirmée");
        await().atMost(MINUTE).until(() -> !held(api, "notification", erased).isEmpty());
        await().atMost(MINUTE).until(() -> !held(api, "registration", erased).isEmpty());
        var mailsBefore = mails.to(erased).size();

        try (var organiser = new Visit(browsers.person(javaScript, "fr-FR"))) {
            organiser.signedInAt("/organisation/donnees-personnelles", Organiser.ACCOUNT)
                    .readsHeading("Données d’une personne").fill("Adresse électronique", erased).press("Chercher")
                    .reads(workshop.title()).follow("Effacer cette personne…").readsHeading("Effacer une personne")
                    .fill("La même adresse, saisie une seconde fois", erased).press("Effacer partout")
                    .readsHeading("Effacement d’une personne");
            awaitErasure(organiser, javaScript);
        }

        for (var service : new String[]{"registration", "agenda", "notification"}) {
            assertThat(held(api, service, erased)).isEmpty();
            assertThat(api.get(Organiser.ACCOUNT, "/api/" + service + "/dead-letters").expect(200).text())
                    .doesNotContain(erased);
        }
        assertThat(api.get(Organiser.ACCOUNT, "/api/notification/mails?recipient=" + erased).expect(200).text())
                .doesNotContain(erased);
        mails.await(next, "place");
        assertThat(mails.to(erased)).as("nobody writes to them about it").hasSize(mailsBefore);
    }

    /** With JavaScript the page looks by itself. */
    private static void awaitErasure(Visit organiser, boolean javaScript) {
        await().atMost(MINUTE).until(() -> {
            if (!javaScript) {
                organiser.page().reload();
            }
            return organiser.page().textContent("#contenu").contains("effacée de tous les services");
        });
    }

    private static JsonNode held(Api api, String service, String email) {
        return api.get(Organiser.ACCOUNT, "/api/" + service + "/personal-data?email=" + email).expect(200).json();
    }
}
