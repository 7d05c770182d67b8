package fr.raict.endtoend;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A workshop is cancelled: everyone concerned gets a CANCEL, and the programme says so. */
@EndToEndTest
class CancellationStoryIT {

    @ParameterizedTest(name = "JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void tellsEveryoneConcerned(boolean javaScript, Browsers browsers, Api api, Mails mails) {
        var organiser = new Organiser(api);
        var workshop = organiser.publish("Sans lendemain " + UUID.randomUUID(), 1);
        var seated = "assise-%s@example.org".formatted(workshop.id());
        var waiting = "attente-%s@example.org".formatted(workshop.id());
        var expert = "experte-%s@example.org".formatted(workshop.id());
        Delegate.of(api, "delegue", "COMMUNE-34172").register(workshop.id(), UUID.randomUUID(), seated, waiting)
                .expect(201);
        organiser.invite(workshop.id(), expert);
        mails.await(expert, workshop.title());

        try (var visit = new Visit(browsers.person(javaScript, "fr-FR"))) {
            visit.signedInAt("/organisation/ateliers/" + workshop.id(), Organiser.ACCOUNT)
                    .follow("Annuler l’atelier");
            visit.page().fill("#reason", "Salle inondée");
            visit.press("Annuler l’atelier").readsHeading("Annulé").reads("Salle inondée");
        }

        for (var person : List.of(seated, waiting, expert)) {
            var mail = mails.await(person, "Atelier annulé");
            assertThat(mail.calendarMethod()).as(person).contains("CANCEL");
            assertThat(mail.calendar().orElseThrow()).contains("METHOD:CANCEL", "STATUS:CANCELLED");
        }
        try (var anybody = new Visit(browsers.person(javaScript, "fr-FR"))) {
            anybody.open("/ateliers/" + workshop.id()).reads("Annulé");
        }
    }
}
