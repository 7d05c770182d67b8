package fr.raict.portal.organising.membership;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.StubServices;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class MarkListControllerTest {
    private static final String PAGE = "/organisation/adherents/liste";
    private static final String API = "/api/registration/authority-groups/import";

    @Autowired
    private Pages pages;

    @Test
    void sendsEachLineAndNoneThatIsEmpty(StubServices services) {
        pages.as("organiser").send(PAGE, "group", "PARTNER", "lines", "\r\n COMMUNE-93066\r\n\r\nVille de\tDakar  \n");

        services.server().verify(postRequestedFor(urlEqualTo(API)).withRequestBody(equalToJson("""
                {"group": "PARTNER", "lines": ["COMMUNE-93066", "Ville de Dakar"]}""")));
    }

    @Test
    void saysWhatBecameOfEachLineAndKeepsWhatWasNotFound() {
        var page = pages.as("organiser").send(PAGE, "group", "PARTNER", "lines",
                "COMMUNE-93066\nBretagne\nSaint-Denis\nNullepart-sur-Rien");

        assertThat(page.status()).isEqualTo(200);
        var document = page.document();
        assertThat(document.select("main [role=status][autofocus]").text())
                .isEqualTo("1 collectivité marquée, 1 l’était déjà, 2 lignes à corriger.");
        assertThat(document.select("main section li").eachText()).containsExactly(
                "Saint-Denis – plusieurs possibles : Saint-Denis (974) [COMMUNE-97411], "
                        + "Saint-Denis (93) [COMMUNE-93066]. Écrivez le code de la bonne.",
                "Nullepart-sur-Rien – aucune collectivité trouvée.", "COMMUNE-93066 – Saint-Denis (93), marquée.",
                "Bretagne – Bretagne, déjà marquée.");
        assertThat(document.select("#lines").val()).isEqualTo("Saint-Denis\nNullepart-sur-Rien");
        assertThat(document.select("#group option[selected]").attr("value")).isEqualTo("PARTNER");
        assertThat(document.select(".error-summary")).isEmpty();
    }

    @Test
    void emptiesTheFormWhenAllWasFound(StubServices services) {
        var found = JsonMapper.shared().createObjectNode();
        found.putArray("lines").add(StubServices.tree("organising/marked-list.json").path("lines").path(0));
        services.stub(post(urlEqualTo(API)), found.toString());

        var page = pages.as("organiser").send(PAGE, "lines", "COMMUNE-93066").document();

        assertThat(page.select("main .notice-success").text()).contains("rien à corriger");
        assertThat(page.select("#lines").val()).isEmpty();
    }

    @Test
    void sendsNothingThatIsTooMuchAndKeepsAllOfIt(StubServices services) {
        var many = IntStream.rangeClosed(1, 501).mapToObj(each -> "Ville " + each).collect(Collectors.joining("\n"));

        var tooMany = pages.as("organiser").send(PAGE, "lines", many);
        var tooLong = pages.as("organiser").send(PAGE, "lines", "Dakar\n\n" + "x".repeat(201));
        var nothing = pages.as("organiser").send(PAGE, "lines", " \n ");

        assertThat(tooMany.status()).isEqualTo(422);
        assertThat(tooMany.text(".error-summary")).contains("501");
        assertThat(tooMany.document().select("#lines").val()).isEqualTo(many);
        assertThat(tooLong.text(".error-summary")).contains("La ligne 2 est trop longue");
        assertThat(nothing.text(".error-summary")).contains("Collez au moins une ligne");
        services.server().verify(0, postRequestedFor(urlEqualTo(API)));
    }

    @Test
    void keepsTheListWhereItIsRefused(StubServices services) {
        services.refuse(post(urlEqualTo(API)), 409, "too-many-marked", "Trop d’adhérents", "");

        var refused = pages.as("organiser").send(PAGE, "group", "PARTNER", "lines", "Dakar\nBillère");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text(".error-summary")).contains("Trop d’adhérents");
        assertThat(refused.document().select("#lines").val()).isEqualTo("Dakar\nBillère");
    }

    @Test
    void answersWhatNoFormOfOursSends(StubServices services) {
        assertThat(pages.as("organiser").send(PAGE, "group", "FOREIGN", "lines", "Dakar").status()).isEqualTo(400);
        assertThat(pages.as("organiser").send("/organisation/adherents/COMMUNE-93066", "member", "perhaps", "version",
                "2").status()).isEqualTo(400);
        services.server().verify(0, postRequestedFor(urlEqualTo(API)));
    }
}
