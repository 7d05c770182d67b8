package fr.raict.portal.changing;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.StubServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static fr.raict.portal.changing.Changed.KARIM;
import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class PersonControllerTest {
    static final String PERSON = "/api/registration/workshops/[^/]+/registrations/[^/]+/person";

    @Autowired
    private Pages pages;

    @BeforeEach
    void signIn() {
        pages = pages.as("delegate");
    }

    @Test
    void tellsWhoThePersonIsAndAllOfTheirSessions() {
        var page = pages.open(KARIM).document();

        assertThat(page.select("h1").text()).isEqualTo("Karim Benali");
        assertThat(page.select("dd").eachText()).containsExactly("karim.benali@example.org", "Chargé de mission",
                "Français", "Saint-Denis (93)");
        assertThat(page.select(".seat").eachText()).satisfiesExactly(
                first -> assertThat(first).startsWith("Acteurs économiques").contains("Mercredi 13 janvier 2027",
                        "Place confirmée", "Courriel non remis", "Billet pour Acteurs",
                        "Changer d’atelier au lieu de « Acteurs"),
                second -> assertThat(second).startsWith("Tourisme durable").contains("Session annulée"),
                third -> assertThat(third).startsWith("Filières agricoles").contains("Désistement")
                        .doesNotContain("Billet"),
                fourth -> assertThat(fourth).contains("Liste d’attente, rang 2", "Billet"));
    }

    @Test
    void ticksWhatIsStillToCome() {
        var page = pages.open(KARIM).document();

        assertThat(page.select("[type=checkbox][checked]").eachAttr("value")).containsExactly(
                StubServices.registration(1).toString(), StubServices.registration(12).toString());
        assertThat(page.select("main label").eachText()).hasSize(2);
    }

    @Test
    void leadsToReplacingWithdrawingAndCorrecting() {
        var page = pages.open(KARIM).document();
        var form = page.select("main form");

        assertThat(form.attr("method")).isEqualTo("get");
        assertThat(form.attr("action")).isEqualTo(KARIM + "/desistement");
        assertThat(form.select("button").eachText()).containsExactly("Remplacer par quelqu’un d’autre", "Désister");
        assertThat(form.select("button").first().attr("formaction")).isEqualTo(KARIM + "/remplacement");
        assertThat(page.select("a[href$=correction]").eachAttr("href")).containsExactly(KARIM + "/correction");
    }

    @Test
    void leadsToAnotherWorkshopFromEachThatIsStillToCome() {
        assertThat(pages.open(KARIM).document().select("a[href$=changement]").eachAttr("href")).containsExactly(
                KARIM + "/changement", "/mon-espace/personnes/%s/%s/changement".formatted(StubServices.workshop(7),
                        StubServices.registration(12)));
    }

    @Test
    void asksWhichOfTwoSeatsAtTheSameTimeIsToStay(StubServices services) {
        services.stub(get(urlPathMatching(PERSON)), atTheSameTime().replace("\"WAITING\"", "\"SEATED\""));

        var page = pages.open(KARIM).document();

        assertThat(page.select(".notice-warning").text()).startsWith("Cette personne a deux places à la même heure.");
        assertThat(page.select(".seat-clash").eachText()).satisfiesExactly(
                first -> assertThat(first).isEqualTo(
                        "à la même heure que « Filières agricoles et alimentaires » : choisissez"),
                second -> assertThat(second).contains("« Acteurs économiques", ": choisissez"));
        assertThat(page.select("a[href*=desistement]").eachAttr("href")).containsExactly(
                KARIM + "/desistement?i=" + StubServices.registration(1),
                "/mon-espace/personnes/%s/%s/desistement?i=%2$s".formatted(StubServices.workshop(7),
                        StubServices.registration(12)));
    }

    @Test
    void saysThatASeatIsKeptWhileAnotherAtTheSameTimeIsAwaited(StubServices services) {
        services.stub(get(urlPathMatching(PERSON)), atTheSameTime());

        var page = pages.open(KARIM).document();

        assertThat(page.select(".seat").last().text())
                .contains("une place dans « Acteurs économiques du territoire", "à la même heure est gardée");
        assertThat(page.select(".seat-clash, .notice-warning, a[href*=desistement]")).isEmpty();
    }

    @Test
    void saysWhatIsKeptUntilAChangeCanBeMade(StubServices services) {
        services.stub(get(urlPathMatching(PERSON)), atTheSameTime().replace("\"rank\": 2",
                "\"rank\": 2, \"instead\": \"%s\"".formatted(StubServices.WORKSHOP)));

        assertThat(pages.open(KARIM).document().select(".seat").last().text())
                .contains("garde sa place dans « Acteurs économiques du territoire", "» jusque-là")
                .doesNotContain("à la même heure");
    }

    /** Filières agricoles begins while the other one is not over. */
    private static String atTheSameTime() {
        return StubServices.file("person.json").replace("2027-01-13T13:00:00Z", "2027-01-13T11:00:00Z");
    }

    @Test
    void offersNothingOnceAllHasBegun(StubServices services) {
        services.stub(get(urlPathMatching(PERSON)),
                StubServices.file("person.json").replace("2027-01-1", "2026-12-01T09:00:00Z\", \"old\": \"1"));

        var page = pages.open(KARIM).document();

        assertThat(page.select("main button, main input, a[href$=correction], a[href$=changement]")).isEmpty();
        assertThat(page.select("#cocher").text()).startsWith("Aucune de ces sessions ne peut plus être cédée");
        assertThat(pages.open(KARIM + "/correction").redirect()).isEqualTo(KARIM);
    }

    @Test
    void showsNastyNamesAsTheyAre(StubServices services) {
        services.stub(get(urlPathMatching(PERSON)),
                StubServices.file("person.json").replace("Benali", "<script>alert(1)</script>"));

        var page = pages.open(KARIM);

        assertThat(page.text("h1")).isEqualTo("Karim <script>alert(1)</script>");
        assertThat(page.document().select("main script")).isEmpty();
    }

    @Test
    void knowsNothingOfSomebodyElsesRegistration(StubServices services) {
        services.refuse(get(urlPathMatching(PERSON)), 404, "not-found", "Non", "");

        for (var page : new String[]{"", "/remplacement?i=" + StubServices.registration(1), "/correction",
                "/changement",
                "/desistement?i=" + StubServices.registration(1)}) {
            assertThat(pages.open(KARIM + page).status()).as(page).isEqualTo(404);
        }
    }
}
