package fr.raict.portal.programme;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.StubServices;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class HomeControllerTest {
    @Autowired
    private Pages pages;

    @Test
    void showsTheCurrentEditionWithDatesInFrench() {
        var home = pages.open("/");

        assertThat(home.status()).isEqualTo(200);
        assertThat(home.document().title()).isEqualTo("Accueil – RAICT");
        assertThat(home.text("h1")).isEqualTo("RAICT 2027");
        assertThat(home.text(".hero-facts")).contains("Du mercredi 13 au jeudi 14 janvier 2027")
                .contains("Ouvertes jusqu’au dimanche 10 janvier 2027 à 18 h");
    }

    @Test
    void showsAnEditionAtItsOwnAddressAndLeadsToItsProgramme() {
        var edition = "/editions/" + StubServices.EDITION;

        var home = pages.open(edition);

        assertThat(home.document().title()).isEqualTo("RAICT 2027 – RAICT");
        assertThat(home.document().select("main a[href$=programme]").eachAttr("href")).isNotEmpty()
                .allMatch(link -> link.equals(edition + "/programme"));
    }

    @Test
    void listsTheEditionsThatAreNoDrafts() {
        var editions = pages.as("organiser").open("/editions").document().select(".seat");

        assertThat(editions).hasSize(1);
        assertThat(editions.text()).contains("RAICT 2027", "Inscriptions ouvertes");
        assertThat(editions.select("a").eachAttr("href")).containsExactly("/editions/" + StubServices.EDITION,
                "/editions/" + StubServices.EDITION + "/programme");
    }

    @Test
    void showsTheNextWorkshopsWithTheirPlaces() {
        var cards = pages.open("/").document().select(".card-workshop");

        assertThat(cards).hasSize(3);
        assertThat(cards.first().text()).contains("Acteurs économiques", "48 places libres");
    }

    @Test
    void statesThatTheSiteIsNotYetAccessible() {
        assertThat(pages.open("/").text(".statement")).startsWith("Accessibilité : non conforme");
    }

    @Test
    void speaksEnglishToThoseWhoChoseIt() {
        var home = pages.in("en").open("/");

        assertThat(home.document().select("html").attr("lang")).isEqualTo("en");
        assertThat(home.text(".hero-facts")).contains("Wednesday 13 to Thursday 14 January 2027");
    }

    @Test
    void staysKindWhenNoEditionIsAnnounced(StubServices services) {
        services.refuse(get("/api/agenda/editions/current/programme"), 404, "edition-unknown", "None", "");

        var home = pages.open("/");

        assertThat(home.status()).isEqualTo(200);
        assertThat(home.text("h1")).isEqualTo("La prochaine édition n’est pas encore annoncée");
    }

    @Test
    void staysReadableWhileNobodyKnowsThePlacesLeft(StubServices services) {
        services.server().stubFor(get(urlPathMatching("/api/registration/.*")).willReturn(aResponse().withStatus(503)));

        var home = pages.open("/");

        assertThat(home.status()).isEqualTo(200);
        assertThat(home.document().select(".tag")).isEmpty();
    }
}
