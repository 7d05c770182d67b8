package fr.raict.endtoend;

import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A seat that becomes free is offered to the first in line, who answers by the link in the mail. */
@EndToEndTest
class WaitingStoryIT {

    @ParameterizedTest(name = "JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void offersTheSeatToWhoWaits(boolean javaScript, Browsers browsers, Api api, Mails mails) {
        var workshop = new Organiser(api).publish("Offre " + UUID.randomUUID(), 1);
        var delegate = Delegate.of(api, "delegue", "COMMUNE-34172");
        var seated = address("assise", workshop);
        var waiting = address("attente", workshop);
        delegate.register(workshop.id(), UUID.randomUUID(), seated, waiting).expect(201);

        try (var person = new Visit(browsers.person(javaScript, "fr-FR"))) {
            person.open(mails.await(waiting, "attente").link("/billets/")).readsHeading("Sur liste d’attente")
                    .reads("rang\u00a01").reads("Comment ce rang est fixé").reads("Personne n’est avant vous")
                    .reads("attend depuis le plus longtemps").reads("heures ouvrées");
            giveUp(browsers, javaScript, mails.await(seated, workshop.title()));

            var offer = mails.await(waiting, "proposée");
            assertThat(offer.text()).contains("jusqu’au", workshop.title());
            assertThat(offer.calendar()).isEmpty();
            person.open(offer.link("/billets/")).readsHeading("Une place vous est proposée").reads("gardée jusqu’au");
            if (javaScript) {
                assertThat(person.barriers()).isEmpty();
                assertThat(person.sidewaysAt(320)).isEmpty();
            }
            person.press("Accepter la place").readsHeading("Place confirmée").reads("La place est à vous");
        }
        assertThat(mails.await(waiting, "libérée").calendarMethod()).contains("PUBLISH");
    }

    @ParameterizedTest(name = "JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void offersADeclinedSeatToTheNext(boolean javaScript, Browsers browsers, Api api, Mails mails) {
        var workshop = new Organiser(api).publish("Offre suivante " + UUID.randomUUID(), 1);
        var delegate = Delegate.of(api, "delegue", "COMMUNE-34172");
        var seated = address("assise", workshop);
        var first = address("premier", workshop);
        var second = address("second", workshop);
        delegate.register(workshop.id(), UUID.randomUUID(), seated, first, second).expect(201);

        giveUp(browsers, javaScript, mails.await(seated, workshop.title()));
        try (var person = new Visit(browsers.person(javaScript, "fr-FR"))) {
            var link = mails.await(first, "proposée").link("/billets/");
            person.open(link).follow("Laisser la place").readsHeading("Laisser la place")
                    .follow("Revenir sans répondre")
                    .readsHeading("Une place vous est proposée").follow("Laisser la place")
                    .press("Oui, laisser la place").readsHeading("Désistement enregistré")
                    .reads("proposée à la personne suivante");
            person.open(mails.await(second, "proposée").link("/billets/")).press("Accepter la place")
                    .readsHeading("Place confirmée");
        }
        assertThat(mails.to(first)).noneMatch(mail -> mail.subject().contains("libérée"));
    }

    @ParameterizedTest(name = "JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void offersSeatsToAGroupOnlyTogether(boolean javaScript, Browsers browsers, Api api, Mails mails) {
        var organiser = new Organiser(api);
        var workshop = organiser.publish("Ensemble " + UUID.randomUUID(), 3);
        var delegate = Delegate.of(api, "delegue", "COMMUNE-34172");
        var seated = address("assise", workshop);
        var group = new String[]{address("une", workshop), address("deux", workshop), address("trois", workshop)};
        delegate.register(workshop.id(), UUID.randomUUID(), seated).expect(201);
        delegate.registerTogether(workshop.id(), group).expect(201);
        assertThat(organiser.availability(workshop.id()).get("waiting").asInt()).isEqualTo(3);

        try (var person = new Visit(browsers.person(javaScript, "fr-FR"))) {
            person.open(mails.await(group[2], "attente").link("/billets/")).reads("tous ensemble ou pas du tout");
            giveUp(browsers, javaScript, mails.await(seated, workshop.title()));

            for (var member : group) {
                assertThat(mails.await(member, "proposée").text()).contains("3 personnes");
            }
            person.open(mails.await(group[1], "proposée").link("/billets/")).press("Accepter les 3\u00a0places")
                    .readsHeading("Place confirmée");
        }
        for (var member : group) {
            assertThat(mails.await(member, "libérée").text()).contains(workshop.title());
        }
        await().atMost(Duration.ofSeconds(60))
                .until(() -> organiser.availability(workshop.id()).get("seated").asInt() == 3);
    }

    private static String address(String person, Organiser.Workshop workshop) {
        return "%s-%s@example.org".formatted(person, workshop.id());
    }

    private static void giveUp(Browsers browsers, boolean javaScript, Mail confirmation) {
        try (var person = new Visit(browsers.person(javaScript, "fr-FR"))) {
            person.open(confirmation.link("/billets/")).readsHeading("Place confirmée").follow("Je ne viendrai pas")
                    .press("Oui, je ne viendrai pas").readsHeading("Désistement enregistré");
        }
    }
}
