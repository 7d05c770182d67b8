package fr.raict.endtoend;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who comes without having registered is registered at the door, while there is a seat, and let in by the same form. */
@EndToEndTest
class OnSiteStoryIT {

    private static final String ACCOUNT = "accueil";

    private static String door(Organiser organiser, Organiser.Workshop workshop) {
        return "/pointage/" + organiser.currentEdition() + "/" + workshop.id();
    }

    private static String tag() {
        return Delegate.inLetters(UUID.randomUUID().toString().substring(0, 8));
    }

    @ParameterizedTest(name = "JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void registersSomebodyAndLetsThemIn(boolean javaScript, Browsers browsers, Api api, Mails mails) {
        var organiser = new Organiser(api);
        var tag = tag();
        var workshop = organiser.publish("Sur place " + tag, 2);
        var email = "surplace-%s@example.org".formatted(tag);

        try (var phone = new Visit(browsers.person(javaScript, "fr-FR"))) {
            phone.signedInAt(door(organiser, workshop), ACCOUNT).reads("2 places libres").follow("Inscrire sur place")
                    .readsHeading("Inscrire sur place");
            if (javaScript) {
                assertThat(phone.barriers()).isEmpty();
                assertThat(phone.sidewaysAt(320)).isEmpty();
            }
            type(phone, "Camille", "Essai " + tag, email);
            pickChartres(phone, javaScript);
            phone.press("Inscrire et faire entrer").readsHeading("Présent").reads("Essai " + tag).reads("Chartres")
                    .reads("1 pointé sur 1");
            phone.follow("Suivant").reads("1 place libre");
        }

        assertThat(mails.await(email, workshop.title()).link("/billets/").toString()).contains("/billets/");
        try (var person = new Visit(browsers.person(javaScript, "fr-FR"))) {
            person.open(mails.await(email, workshop.title()).link("/billets/")).readsHeading("Place confirmée");
        }
        attended(browsers, javaScript, workshop, "Essai " + tag);
    }

    private static void type(Visit phone, String givenName, String familyName, String email) {
        phone.page().fill("#givenName", givenName);
        phone.page().fill("#familyName", familyName);
        phone.page().fill("#email", email);
    }

    /** With JavaScript the list follows the typing. */
    private static void pickChartres(Visit phone, boolean javaScript) {
        if (javaScript) {
            phone.page().locator("#q").pressSequentially("28000");
        } else {
            phone.page().fill("#q", "28000");
            phone.press("Chercher");
        }
        phone.choose("Chartres");
    }

    private static void attended(Browsers browsers, boolean javaScript, Organiser.Workshop workshop, String name) {
        try (var visit = new Visit(browsers.person(javaScript, "fr-FR"))) {
            visit.signedInAt("/organisation/ateliers/" + workshop.id() + "/presences", Organiser.ACCOUNT)
                    .readsHeading("Présences").follow("1 présent").reads(name).reads("par Louis Petit");
            if (javaScript) {
                assertThat(visit.barriers()).isEmpty();
                assertThat(visit.sidewaysAt(320)).isEmpty();
            }
            visit.press("Annuler le pointage").reads("Le pointage est annulé.").reads("1 attendu");
        }
    }

    @ParameterizedTest(name = "JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void givesNobodyTheSeatThatTheOtherPhoneGave(boolean javaScript, Browsers browsers, Api api) {
        var organiser = new Organiser(api);
        var tag = tag();
        var workshop = organiser.publish("Dernière place " + tag, 1);
        try (var one = new Visit(browsers.person(javaScript, "fr-FR"));
                var other = new Visit(browsers.person(javaScript, "fr-FR"))) {
            for (var phone : new Visit[]{one, other}) {
                phone.signedInAt(door(organiser, workshop) + "/sur-place", ACCOUNT).reads("1 place libre");
                pickChartres(phone, javaScript);
            }
            type(one, "Ada", "Essai " + tag, "ada-%s@example.org".formatted(tag));
            type(other, "Bob", "Essai " + tag, "bob-%s@example.org".formatted(tag));

            one.press("Inscrire et faire entrer").readsHeading("Présent");
            other.press("Inscrire et faire entrer").reads("Toutes les places sont prises");

            assertThat(other.page().locator("#email").inputValue()).isEqualTo("bob-%s@example.org".formatted(tag));
            assertThat(organiser.availability(workshop.id()).get("seated").asInt()).isOne();
        }
    }

    @Test
    void givesByOnePressTheSeatThatIsOfferedToWhoWaits(Browsers browsers, Api api, Mails mails) {
        var organiser = new Organiser(api);
        var tag = tag();
        var workshop = organiser.publish("Donner une place " + tag, 1);
        var seated = "assise-%s@example.org".formatted(tag);
        var waiting = "attente-%s@example.org".formatted(tag);
        var registered = Delegate.of(api, "delegue2", "COMMUNE-86194")
                .register(workshop.id(), UUID.randomUUID(), seated, waiting).expect(201).json().get("registrations");

        try (var phone = new Visit(browsers.person(false, "fr-FR"))) {
            phone.signedInAt(door(organiser, workshop) + "?q=" + Delegate.inLetters("attente-" + tag), ACCOUNT)
                    .reads("Sur liste d’attente").press("Donner une place").readsHeading("Pas de place")
                    .reads("Toutes les places sont prises");
            api.call("delegue2", "DELETE", "/api/registration/workshops/" + workshop.id() + "/registrations/"
                    + registered.get(0).get("id").asString(), Map.of(), Map.of()).expect(200);
            mails.await(waiting, "proposée");

            phone.open(door(organiser, workshop) + "?q=" + Delegate.inLetters("attente-" + tag))
                    .reads("Place proposée").press("Donner une place").readsHeading("Présent");
        }
    }
}
