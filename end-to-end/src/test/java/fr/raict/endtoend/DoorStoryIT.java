package fr.raict.endtoend;

import java.time.Duration;
import java.util.UUID;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Who comes is checked in at the door of a session, also by two phones that have lost their network. */
@EndToEndTest
class DoorStoryIT {

    private static final String ACCOUNT = "accueil";

    private Organiser organiser;
    private Organiser.Workshop workshop;
    private String name;

    @BeforeEach
    void register(Api api) {
        organiser = new Organiser(api);
        var tag = Delegate.inLetters(UUID.randomUUID().toString().substring(0, 8));
        workshop = organiser.publish("À la porte " + tag, 5);
        var email = "porte-%s@example.org".formatted(tag);
        name = Delegate.familyName(email);
        Delegate.of(api, "delegue2", "COMMUNE-86194").register(workshop.id(), UUID.randomUUID(), email).expect(201);
    }

    private String door() {
        return "/pointage/" + organiser.currentEdition() + "/" + workshop.id();
    }

    private JsonNode atTheDoor(Api api, String path) {
        return api.get(ACCOUNT, "/api/registration/editions/%s/doors/%s%s".formatted(organiser.currentEdition(),
                workshop.id(), path)).expect(200).json();
    }

    private String code(Api api) {
        return await().atMost(Duration.ofSeconds(30)).until(() -> atTheDoor(api, "/list").at("/people/0/code"),
                JsonNode::isString).asString();
    }

    @Test
    void checksInByNameWithoutJavaScriptAndTakesItBack(Browsers browsers, Api api) {
        code(api);
        try (var visit = new Visit(browsers.person(false, "fr-FR"))) {
            visit.signedInAt(door(), ACCOUNT).readsHeading(workshop.title()).reads("Personne n’est pointé sur 1");
            search(visit).press("Pointer Camille").readsHeading("Présent").reads(name).reads("1 pointé sur 1");

            visit.follow("Suivant");
            search(visit).reads("Pointé à");
            visit.fill("Code du billet", code(api)).press("Pointer ou chercher").readsHeading("Déjà pointé")
                    .reads("par Louis Petit");

            visit.follow("Suivant");
            search(visit).press("Annuler le pointage").reads("Le pointage est annulé.")
                    .reads("Personne n’est pointé sur 1");
            visit.fill("Code du billet", "7K3M9QWET2XA01").press("Pointer ou chercher").readsHeading("Code inconnu");
        }
    }

    private Visit search(Visit visit) {
        return visit.fill("Code du billet", name.substring(name.lastIndexOf(' ') + 1)).press("Pointer ou chercher")
                .reads("1 personne trouvée");
    }

    @ParameterizedTest(name = "width: {0}")
    @ValueSource(ints = {320, 1280})
    void fitsAPhoneAndHasNoBarrier(int width, Browsers browsers, Api api) {
        try (var visit = new Visit(browsers.person(true, "fr-FR"))) {
            visit.signedInAt(door(), ACCOUNT);
            assertThat(visit.barriers()).isEmpty();
            assertThat(visit.sidewaysAt(width)).isEmpty();
            visit.fill("Code du billet", code(api)).press("Pointer ou chercher");
            answered(visit, "Présent");
            assertThat(visit.barriers()).isEmpty();
            assertThat(visit.sidewaysAt(width)).isEmpty();
        }
    }

    @Test
    void letsInWithoutANetworkAndReportsThatTwoPhonesDid(Browsers browsers, Api api) {
        var code = code(api);
        try (var one = new Visit(browsers.person(true, "fr-FR"));
                var other = new Visit(browsers.person(true, "fr-FR"))) {
            prepared(one);
            prepared(other);

            letIn(one, code);
            letIn(other, code);
            take(other, code);
            answered(other, "Déjà pointé");
            assertThat(atTheDoor(api, "").get("present").asInt()).isZero();

            online(one);
            await().atMost(Duration.ofSeconds(30)).until(() -> atTheDoor(api, "").get("present").asInt() == 1);
            online(other);
            await().atMost(Duration.ofSeconds(30)).until(() -> atTheDoor(api, "").get("collisions").size() == 1);

            other.reads("entré deux fois");
            assertThat(atTheDoor(api, "").get("present").asInt()).isOne();
            one.open(door()).reads("Entrés deux fois").reads(name);
        }
    }

    /** The page, its worker and its list are on the phone. */
    private void prepared(Visit visit) {
        visit.signedInAt(door(), ACCOUNT).readsHeading(workshop.title());
        visit.page().waitForFunction("() => navigator.serviceWorker.controller !== null");
        visit.page().waitForFunction("async place => await raictDoor.store.list(place) !== null",
                door().substring("/pointage/".length()));
    }

    /** After a reload without a network, as somebody does who thinks that it will help. */
    private void letIn(Visit visit, String code) {
        visit.page().context().setOffline(true);
        visit.open(door()).reads("Pas de réseau");
        take(visit, code);
        answered(visit, "Présent");
        visit.press("Suivant").reads("1 à envoyer");
    }

    private static void take(Visit visit, String code) {
        visit.page().locator("#q").fill(code);
        visit.page().locator("#q").press("Enter");
    }

    private static void answered(Visit visit, String word) {
        visit.page().locator("dialog .door-answer-word").filter(new Locator.FilterOptions().setHasText(word)).waitFor();
    }

    private static void online(Visit visit) {
        visit.page().context().setOffline(false);
    }
}
