package fr.raict.portal.authority;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.StubServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class AuthorityControllerTest {
    private static final String ADDRESS = "/mon-espace/collectivite";
    private static final String MANDATES = "/api/registration/my-mandates";

    @Autowired
    private Pages pages;

    @BeforeEach
    void signIn() {
        pages = pages.as("delegate");
    }

    @Test
    void tellsHomonymsApartByTheirDepartment() {
        var page = pages.open(ADDRESS + "?q=saint%20denis");

        assertThat(page.document().select(".choice").eachText()).hasSize(4)
                .anySatisfy(choice -> assertThat(choice).contains("Saint-Denis", "Seine-Saint-Denis (93)", "93200"));
        assertThat(page.text("#nombre[role=status]")).startsWith("4 collectivités trouvées");
        assertThat(page.document().select("input[type=search]").val()).isEqualTo("saint denis");
    }

    @Test
    void saysByWhatAnAuthorityWasFoundBesidesItsName(StubServices services) {
        services.stub(get(urlPathEqualTo("/api/registration/authorities")), """
                [{"code": "COMMUNE-74010", "name": "Annecy", "type": "COMMUNE", "postalCodes": ["74000"],
                  "byname": {"name": "Annecy-le-Vieux", "relation": "WITHIN"}},
                 {"code": "COMMUNE-51108", "name": "Châlons-en-Champagne", "type": "COMMUNE", "postalCodes": ["51000"],
                  "byname": {"name": "Châlons-sur-Marne", "relation": "FORMER"}},
                 {"code": "COMMUNE-74200", "name": "Neydens", "type": "COMMUNE", "byname": null}]""");

        var page = pages.open(ADDRESS + "?q=annecy%20le%20vieux");

        assertThat(page.document().select(".choice label").eachText())
                .satisfiesExactly(within -> assertThat(within).startsWith("Annecy ")
                        .endsWith("En fait partie : Annecy-le-Vieux"),
                        former -> assertThat(former).endsWith("Ancien nom : Châlons-sur-Marne"),
                        named -> assertThat(named).isEqualTo("Neydens Commune"));
    }

    @Test
    void doesNotSearchBelowTwoCharacters(StubServices services) {
        assertThat(pages.open(ADDRESS + "?q=s").document().select(".choice")).isEmpty();
        services.server().verify(0, getRequestedFor(urlPathEqualTo("/api/registration/authorities")));
    }

    @Test
    void followsTheTypingWithTheListAndItsCountOnly() {
        var part = pages.byHtmx().open(ADDRESS + "?q=saint%20denis&retour=/programme");

        assertThat(part.body()).doesNotContain("<html").doesNotContain("type=\"search\"");
        assertThat(part.document().select(".choice input[type=radio]")).hasSize(4);
        assertThat(part.document().select("input[name=retour]").val()).isEqualTo("/programme");
        assertThat(part.document().select("#nombre[data-hx-swap-oob=true]")).hasSize(1);
    }

    @Test
    void asksForTheMandateAndGoesOn(StubServices services) {
        var answer = pages.send(ADDRESS, "q", "saint denis", "authority", "COMMUNE-93066", "retour", "/programme");

        assertThat(answer.redirect()).isEqualTo("/programme");
        services.server().verify(postRequestedFor(urlPathEqualTo(MANDATES))
                .withHeader("Authorization", equalTo("Bearer delegate"))
                .withRequestBody(equalToJson("{\"authority\": \"COMMUNE-93066\"}", true, true)));
    }

    @Test
    void goesOnToNoOtherSite() {
        assertThat(pages.send(ADDRESS, "authority", "COMMUNE-93066", "retour", "https://evil.example").redirect())
                .isEqualTo("/");
    }

    @Test
    void saysWhenNothingWasPickedAndKeepsTheSearch() {
        var page = pages.send(ADDRESS, "q", "saint denis");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text(".error-summary a[href=#authority]"))
                .isEqualTo("Choisissez une collectivité dans la liste.");
        assertThat(page.document().select(".choice")).hasSize(4);
        assertThat(page.document().getElementById("authority")).isNotNull();
    }

    @Test
    void takesAnUnlistedAuthorityFromAbroad(StubServices services) {
        var answer = pages.send(ADDRESS + "/hors-liste", "name", "Ville de Dakar", "country", "Sénégal");

        assertThat(answer.redirect()).isEqualTo("/mon-espace?avis=collectivite");
        services.server().verify(postRequestedFor(urlPathEqualTo(MANDATES)).withRequestBody(equalToJson(
                "{\"unlisted\": {\"name\": \"Ville de Dakar\", \"country\": \"Sénégal\"}}", true, true)));
    }

    @Test
    void saysWhatAnUnlistedAuthorityLacks() {
        var page = pages.send(ADDRESS + "/hors-liste", "name", "Ville de Dakar", "country", " ");

        assertThat(page.text(".error-summary a[href=#country]")).isEqualTo("Saisissez le pays.");
        assertThat(page.document().select("#name").val()).isEqualTo("Ville de Dakar");
    }

    @Test
    void showsTheServicesRefusal(StubServices services) {
        services.refuse(post(urlPathMatching(MANDATES)), 409, "mandate-refused", "Ce mandat a été refusé.", "");

        assertThat(pages.send(ADDRESS, "q", "saint denis", "authority", "COMMUNE-93066").text(".error-summary li"))
                .isEqualTo("Ce mandat a été refusé.");
    }
}
