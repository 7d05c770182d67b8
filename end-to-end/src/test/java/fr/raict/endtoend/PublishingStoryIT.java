package fr.raict.endtoend;

import java.util.UUID;

import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An organiser creates, schedules and publishes a workshop; it appears in the public programme. */
@EndToEndTest
class PublishingStoryIT {

    private static final SelectOption FIRST = new SelectOption().setIndex(1);

    @ParameterizedTest(name = "JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void publishesAWorkshop(boolean javaScript, Browsers browsers) {
        var title = "Publié par l’essai " + UUID.randomUUID().toString().substring(0, 8);

        try (var organiser = new Visit(browsers.person(javaScript, "fr-FR"))) {
            organiser.signedInAt("/organisation/ateliers", Organiser.ACCOUNT).follow("Nouvel atelier");
            organiser.page().fill("#title", title);
            organiser.page().fill("#summary", "Présentation de l’essai");
            organiser.page().fill("#capacity", "25");
            organiser.page().check("#languages");
            organiser.press("Créer l’atelier").readsHeading(title).reads("Brouillon");

            organiser.page().selectOption("#room", FIRST);
            organiser.page().selectOption("#slot", FIRST);
            organiser.press("Placer l’atelier").readsHeading("Placé");
            seesNothing(browsers, javaScript, title);

            organiser.press("Publier").readsHeading("Publié");
        }

        try (var anybody = new Visit(browsers.person(javaScript, "fr-FR"))) {
            anybody.open("/programme").follow(title).readsHeading(title).reads("Présentation de l’essai");
        }
    }

    private static void seesNothing(Browsers browsers, boolean javaScript, String title) {
        try (var anybody = new Visit(browsers.person(javaScript, "fr-FR"))) {
            anybody.open("/programme").readsHeading("Programme").doesNotRead(title);
        }
    }
}
