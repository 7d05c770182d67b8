package fr.raict.endtoend;

import java.util.UUID;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Two seats, given at once: the third person waits, the first gives up by the link in the mail, the third has it. */
@EndToEndTest
class WaitingListStoryIT {

    @ParameterizedTest(name = "JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void promotesTheThirdPersonWhenTheFirstGivesUp(boolean javaScript, Browsers browsers, Api api, Mails mails) {
        var organiser = new Organiser(api);
        var workshop = organiser.givingSeatsAtOnce(organiser.publish("Deux places " + UUID.randomUUID(), 2));
        var delegate = Delegate.of(api, "delegue", "COMMUNE-34172");
        var first = "premier-%s@example.org".formatted(workshop.id());
        var third = "troisieme-%s@example.org".formatted(workshop.id());
        delegate.register(workshop.id(), UUID.randomUUID(), first, "deuxieme-%s@example.org".formatted(workshop.id()),
                third)
                .expect(201);

        var waiting = mails.await(third, workshop.title());
        assertThat(waiting.subject()).containsIgnoringCase("attente");
        assertThat(waiting.text()).contains("1");
        try (var person = new Visit(browsers.person(javaScript, "fr-FR"))) {
            person.open(mails.await(first, workshop.title()).link("/billets/")).reads("Place confirmée")
                    .reads(workshop.title())
                    .follow("Je ne viendrai pas").press("Oui, je ne viendrai pas").reads("Désistement enregistré");
        }

        assertThat(mails.await(first, "annulée").calendarMethod()).contains("CANCEL");
        var promoted = mails.await(third, "libérée");
        assertThat(promoted.calendarMethod()).contains("PUBLISH");
        try (var person = new Visit(browsers.person(javaScript, "fr-FR"))) {
            person.open(promoted.link("/billets/")).reads("Place confirmée");
        }
    }
}
