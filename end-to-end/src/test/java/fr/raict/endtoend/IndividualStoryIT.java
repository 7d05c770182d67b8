package fr.raict.endtoend;

import java.util.UUID;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody without an authority asks for a link, registers by it for two sessions, and gives one of them up. */
@EndToEndTest
class IndividualStoryIT {

    @ParameterizedTest(name = "JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void registersByAMailedLink(boolean javaScript, Browsers browsers, Api api, Mails mails) {
        var organiser = new Organiser(api);
        var tag = Delegate.inLetters(UUID.randomUUID().toString().substring(0, 8));
        var first = organiser.publish("Seule A " + tag, 1);
        var second = organiser.publish("Seule B " + tag, 1);
        var email = "seule-%s@example.org".formatted(tag);

        try (var person = new Visit(browsers.person(javaScript, "fr-FR"))) {
            person.open("/editions/" + organiser.currentEdition() + "/programme")
                    .follow("Inscrivez-vous à titre individuel").readsHeading("S’inscrire à titre individuel");
            person.page().fill("#givenName", "Seule");
            person.page().fill("#familyName", "Essai " + tag);
            person.page().fill("#email", email);
            person.press("Recevoir mon lien").readsHeading("Nous vous avons écrit");

            person.open(mails.await(email, "votre lien").link("/inscriptions/")).readsHeading("Mes sessions");
            tick(person, first);
            tick(person, second);
            person.press("Vérifier").readsHeading("Vérifier et confirmer").press("Confirmer les 2 inscriptions")
                    .readsHeading("Mes sessions").reads("C’est enregistré");
            person.row(first.title()).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Renoncer"))
                    .first().click();
            person.send();
        }

        assertThat(mails.await(email, "vos 2 sessions").calendar().orElseThrow().split("BEGIN:VEVENT")).hasSize(3);
        assertThat(mails.await(email, "annulée").text()).contains(first.title());
        assertThat(organiser.availability(first.id()).get("seated").asInt()).isZero();
        assertThat(organiser.availability(second.id()).get("seated").asInt()).isOne();
    }

    private static void tick(Visit visit, Organiser.Workshop session) {
        visit.page().locator("label").filter(new Locator.FilterOptions().setHasText(session.title())).click();
    }
}
