package fr.raict.endtoend;

import java.util.Locale;
import java.util.UUID;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A new delegate makes an account, registers colleagues, and sees the authority once an organiser has confirmed it. */
@EndToEndTest
class DelegateStoryIT {

    private static final String PASSWORD = "un mot de passe bien long";
    private static final String SAINT_DENIS = "COMMUNE-93066";

    @ParameterizedTest(name = "JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void registersColleaguesAndSeesTheAuthorityOnceConfirmed(boolean javaScript, Browsers browsers, Api api,
            Mails mails) {
        var organiser = new Organiser(api);
        var tag = UUID.randomUUID().toString().substring(0, 8);
        var workshop = organiser.publish("Atelier des délégués " + tag, 20);
        var earlier = "collegue-%s@example.org".formatted(tag);
        new Delegate(api, Organiser.ACCOUNT, SAINT_DENIS).register(workshop.id(), UUID.randomUUID(), earlier)
                .expect(201);
        var email = "nouvelle-%s@example.org".formatted(tag);

        try (var delegate = new Visit(browsers.person(javaScript, "fr-FR"))) {
            makeAnAccount(delegate, email, mails);
            chooseSaintDenis(delegate);
            registerThree(delegate, workshop, tag);
            delegate.open("/mon-espace").reads("Ana Essai-" + tag).reads("Bo Essai-" + tag).reads("Cy Essai-" + tag)
                    .doesNotRead(Delegate.familyName(earlier)).reads("Mandat à confirmer");
            withdraw(delegate, "Cy Essai-" + tag);

            confirmMandateOf(browsers, javaScript, email);

            delegate.open("/mon-espace").reads("Mandat confirmé")
                    .reads(Delegate.familyName(earlier));
        }

        assertThat(mails.await("ana-%s@example.org".formatted(tag), workshop.title()).calendarMethod())
                .contains("PUBLISH");
        assertThat(mails.await("cy-%s@example.org".formatted(tag), "a pris fin").calendarMethod()).contains("CANCEL");
    }

    /** Keycloak asks for the name, has the address confirmed by mail, then has a password chosen. */
    private static void makeAnAccount(Visit visit, String email, Mails mails) {
        visit.open("/mon-espace");
        var page = visit.page();
        page.click("#kc-registration a");
        page.fill("#email", email);
        page.fill("#firstName", "Nouvelle");
        page.fill("#lastName", "Déléguée");
        page.click("#kc-form-buttons [type=submit]");
        visit.open(mails.await(email, "").link("/realms/raict/login-actions"));
        page.fill("#password-new", PASSWORD);
        page.fill("#password-confirm", PASSWORD);
        visit.press("Soumettre").readsHeading("Mon espace collectivité");
    }

    private static void chooseSaintDenis(Visit visit) {
        visit.follow("Choisir ma collectivité").fill("Nom, code postal", "saint denis");
        visit.press("Chercher");
        visit.reads("Seine-Saint-Denis (93)").reads("La Réunion (974)").reads("Aude (11)").reads("Gard (30)");
        visit.page().locator(".choice").filter(new Locator.FilterOptions()
                .setHasText("Seine-Saint-Denis (93)")).locator("label").first().click();
        visit.press("Choisir cette collectivité").readsHeading("Mon espace collectivité").reads("Saint-Denis");
    }

    private static Visit check(Visit visit) {
        visit.page().locator("button[value=check]:not([tabindex])").click();
        return visit.readsHeading("Vérifier et confirmer");
    }

    /** Nothing typed is lost: not when the session ends, nor in another language, nor by going back. */
    private static void registerThree(Visit visit, Organiser.Workshop workshop, String tag) {
        visit.open("/ateliers/" + workshop.id() + "/inscription");
        var names = new String[]{"Ana", "Bo", "Cy"};
        for (int row = 0; row < names.length; row++) {
            var person = "people[%d].".formatted(row);
            visit.page().fill("[name='" + person + "givenName']", names[row]);
            visit.page().fill("[name='" + person + "familyName']", "Essai-" + tag);
            visit.page().fill("[name='" + person + "email']",
                    names[row].toLowerCase(Locale.ROOT) + "-" + tag + "@example.org");
            if (row == 0) {
                visit.page().context().clearCookies(new ClearCookiesOptions().setName("raict-session"));
            }
            if (row < names.length - 1) {
                visit.press("Ajouter une personne");
                visit.page().waitForSelector("[name='people[%d].givenName']".formatted(row + 1));
            }
        }
        visit.press("English").readsHeading("Register people").press("Français").readsHeading("Inscrire des personnes");
        check(visit).page().goBack();
        visit.readsHeading("Inscrire des personnes");
        assertThat(visit.page().inputValue("[name='people[2].email']")).isEqualTo("cy-%s@example.org".formatted(tag));
        check(visit).press("Confirmer les 3 inscriptions")
                .readsHeading("C’est enregistré");
    }

    private static void withdraw(Visit visit, String person) {
        visit.follow(person).readsHeading(person).press("Désister").press("Confirmer le désistement")
                .readsHeading("Le désistement est enregistré");
    }

    private static void confirmMandateOf(Browsers browsers, boolean javaScript, String email) {
        try (var organiser = new Visit(browsers.person(javaScript, "fr-FR"))) {
            organiser.signedInAt("/organisation/mandats", Organiser.ACCOUNT).reads(email);
            organiser.row(email).getByRole(AriaRole.BUTTON,
                    new Locator.GetByRoleOptions().setName("Confirmer le mandat")).first().click();
            organiser.seesUrl(Stack.PUBLIC_URL + "/organisation/mandats");
        }
    }
}
