package fr.raict.endtoend;

import java.time.Duration;
import java.util.UUID;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A delegate has somebody change to a full workshop: they keep their seat until somebody gives one up there. */
@EndToEndTest
class MoveStoryIT {

    @ParameterizedTest(name = "JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void keepsASeatUntilOneIsFreeInTheOtherWorkshop(boolean javaScript, Browsers browsers, Api api, Mails mails) {
        var organiser = new Organiser(api);
        var tag = Delegate.inLetters(UUID.randomUUID().toString().substring(0, 8));
        var from = organiser.publish("Changement A " + tag, 1);
        var to = organiser.givingSeatsAtOnce(organiser.publish("Changement B " + tag, 1));
        var delegate = Delegate.of(api, "delegue2", "COMMUNE-86194");
        var ana = "ana-%s@example.org".formatted(tag);
        var bo = "bo-%s@example.org".formatted(tag);
        var page = "/mon-espace/personnes/" + from.id() + "/" + registered(delegate, from, ana);
        registered(delegate, to, bo);

        try (var visit = new Visit(browsers.person(javaScript, "fr-FR"))) {
            visit.signedInAt(page, "delegue2").readsHeading(Delegate.familyName(ana));
            change(visit, to, javaScript);
            assertSeats(organiser, from, 1, 0);
            assertSeats(organiser, to, 1, 1);
            visit.open(page).reads("Place confirmée").reads("garde sa place dans");

            giveUp(browsers, javaScript, mails.await(bo, to.title()));

            await().atMost(Duration.ofSeconds(60))
                    .until(() -> organiser.availability(from.id()).get("seated").asInt() == 0);
            assertSeats(organiser, from, 0, 0);
            assertSeats(organiser, to, 1, 0);
            var there = organiser.registrations(to.id()).valueStream()
                    .filter(each -> each.at("/person/email").asString().equals(ana)).findFirst().orElseThrow();
            assertThat(there.get("state").asString()).isEqualTo("SEATED");
            visit.open("/mon-espace/personnes/" + to.id() + "/" + there.get("id").asString())
                    .readsHeading(Delegate.familyName(ana)).reads("Place confirmée").reads("Désistement")
                    .doesNotRead("garde sa place dans");
        }

        assertThat(mails.await(ana, "libérée").subject()).contains(to.title());
        assertThat(mails.await(ana, "annulée").subject()).contains(from.title());
    }

    private static String registered(Delegate delegate, Organiser.Workshop workshop, String email) {
        return delegate.register(workshop.id(), UUID.randomUUID(), email).expect(201).json()
                .at("/registrations/0/id").asString();
    }

    /** From the page of a person who is registered for one workshop only. */
    private static void change(Visit visit, Organiser.Workshop to, boolean javaScript) {
        visit.follow("Changer d’atelier").readsHeading("Changer d’atelier").press("Vérifier")
                .reads("Choisissez un atelier.");
        visit.page().locator("label").filter(new Locator.FilterOptions().setHasText(to.title())).click();
        visit.press("Vérifier").readsHeading("Vérifier le changement").reads("garde sa place dans");
        if (javaScript) {
            assertThat(visit.barriers()).isEmpty();
            assertThat(visit.sidewaysAt(320)).isEmpty();
        }
        visit.press("Choisir un autre atelier").readsHeading("Changer d’atelier");
        assertThat(visit.page().locator("label").filter(new Locator.FilterOptions().setHasText(to.title()))
                .locator("xpath=preceding-sibling::input").isChecked()).isTrue();
        visit.press("Vérifier").readsHeading("Vérifier le changement").press("Confirmer le changement")
                .readsHeading("Le changement attend une place").reads("Liste d’attente, rang 1");
    }

    private static void giveUp(Browsers browsers, boolean javaScript, Mail confirmation) {
        try (var person = new Visit(browsers.person(javaScript, "fr-FR"))) {
            person.open(confirmation.link("/billets/")).reads("Place confirmée").follow("Je ne viendrai pas")
                    .press("Oui, je ne viendrai pas").reads("Désistement enregistré");
        }
    }

    private static void assertSeats(Organiser organiser, Organiser.Workshop workshop, int seated, int waiting) {
        var availability = organiser.availability(workshop.id());
        assertThat(availability.get("seated").asInt()).isEqualTo(seated);
        assertThat(availability.get("waiting").asInt()).isEqualTo(waiting);
    }
}
