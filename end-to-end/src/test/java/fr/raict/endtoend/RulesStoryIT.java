package fr.raict.endtoend;

import java.util.UUID;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** An organiser keeps seats and decides on who asks; each person hears what was decided. */
@EndToEndTest
class RulesStoryIT {

    private static final String SAINT_DENIS = "COMMUNE-93066";
    private static final String NO_MEMBER = "COMMUNE-01001";

    @ParameterizedTest(name = "JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void decidesOnWhoAsks(boolean javaScript, Browsers browsers, Api api, Mails mails) {
        var tag = UUID.randomUUID().toString().substring(0, 8);
        var workshop = new Organiser(api).publish("Atelier sur accord " + tag, 20);
        var accepted = "accord-%s@example.org".formatted(tag);
        var declined = "refus-%s@example.org".formatted(tag);

        try (var organiser = new Visit(browsers.person(javaScript, "fr-FR"))) {
            organiser.signedInAt("/organisation/ateliers/" + workshop.id() + "/regles", Organiser.ACCOUNT)
                    .readsHeading("Règles d’inscription").click("#onApproval")
                    .fill("Personnes au plus par collectivité", "2").press("Enregistrer")
                    .reads("Sur accord de l’organisateur");
            var delegate = new Delegate(api, Organiser.ACCOUNT, SAINT_DENIS);
            delegate.register(workshop.id(), UUID.randomUUID(), accepted).expect(201);
            delegate.register(workshop.id(), UUID.randomUUID(), declined).expect(201);
            delegate.register(workshop.id(), UUID.randomUUID(), "trop-%s@example.org".formatted(tag)).expect(409);
            assertThat(mails.await(accepted, "Votre demande est transmise").text()).contains(workshop.title());

            organiser.open("/organisation/inscriptions/demandes?atelier=" + workshop.id()).reads("2 demandes");
            accept(organiser, accepted);
            organiser.reads(Delegate.familyName(declined)).doesNotRead(accepted);
            organiser.row(declined).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Décliner"))
                    .click();
            organiser.fill("Motif", "Réservé aux élus").press("Décliner la demande").reads("Aucune demande n’attend");
        }

        assertThat(mails.await(accepted, "Inscription confirmée").calendarMethod()).contains("PUBLISH");
        assertThat(mails.await(declined, "pas été retenue").text()).contains("Réservé aux élus");
    }

    private static void accept(Visit organiser, String email) {
        organiser.row(email).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Accepter")).click();
    }

    /** Seats are kept for who is a member, and say so to everybody. */
    @ParameterizedTest(name = "JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void keepsSeatsForMembers(boolean javaScript, Browsers browsers, Api api) {
        var tag = UUID.randomUUID().toString().substring(0, 8);
        var workshop = new Organiser(api).publish("Atelier des adhérents " + tag, 1);

        try (var organiser = new Visit(browsers.person(javaScript, "fr-FR"))) {
            organiser.signedInAt("/organisation/ateliers/" + workshop.id() + "/regles", Organiser.ACCOUNT)
                    .fill("Pour les adhérents", "2").press("Enregistrer").reads("n’a que 1\u00a0place");
            organiser.fill("Pour les adhérents", "1").press("Enregistrer");
            organiser.open("/organisation/adherents/COMMUNE-28085").page().check("#member");
            organiser.press("Enregistrer").readsHeading("Adhérents");
        }

        assertThat(state(new Delegate(api, Organiser.ACCOUNT, NO_MEMBER), workshop, "ada-" + tag))
                .isEqualTo("WAITING");
        assertThat(state(new Delegate(api, Organiser.ACCOUNT, "COMMUNE-28085"), workshop, "mia-" + tag))
                .isEqualTo("SEATED");
        try (var visitor = new Visit(browsers.person(javaScript, "fr-FR"))) {
            visitor.open("/ateliers/" + workshop.id()).reads("réservée aux adhérents");
        }
    }

    private static String state(Delegate delegate, Organiser.Workshop workshop, String name) {
        return delegate.register(workshop.id(), UUID.randomUUID(), name + "@example.org").expect(201).json()
                .get("registrations").get(0).get("state").asString();
    }
}
