package fr.raict.portal.workspace;

import java.util.UUID;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.StubServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class WorkspaceControllerTest {
    private static final String PERSON = "/mon-espace/personnes/" + StubServices.WORKSHOP + "/";

    @Autowired
    private Pages pages;

    @BeforeEach
    void signIn() {
        pages = pages.as("delegate");
    }

    @Test
    void listsMyAuthoritysRegistrationsBySession() {
        var sessions = pages.open("/mon-espace").document().select(".session");

        assertThat(sessions).hasSize(3);
        assertThat(sessions.first().text()).contains("Acteurs économiques", "Mercredi 13 janvier 2027", "Karim Benali",
                "Place confirmée", "Anne Le Goff", "Désistement");
    }

    @Test
    void tellsWhoRegisteredThatTheMailDidNotArriveAndWhy() {
        assertThat(pages.open("/mon-espace").text(".undelivered"))
                .isEqualTo("Courriel non remis : le serveur de mairie.example ne connaît pas cette adresse");
    }

    @Test
    void tellsWhatIsKeptUntilAChangeCanBeMade(StubServices services) {
        var list = (ObjectNode) StubServices.tree("my-registrations.json");
        var waiting = (ObjectNode) list.at("/workshops/1/registrations/0");
        services.stub(get(urlPathEqualTo("/api/registration/my-registrations")),
                keeping(list, waiting, StubServices.WORKSHOP));
        var known = pages.open("/mon-espace").text(".seat-reason");
        services.stub(get(urlPathEqualTo("/api/registration/my-registrations")),
                keeping(list, waiting, StubServices.workshop(16)));

        assertThat(known).startsWith("garde sa place dans « Acteurs économiques").endsWith("» jusque-là");
        assertThat(pages.open("/mon-espace").text(".seat-reason"))
                .isEqualTo("garde sa place dans un autre atelier jusque-là");
    }

    private static String keeping(ObjectNode list, ObjectNode waiting, UUID workshop) {
        waiting.put("state", "WAITING").put("rank", 3).put("instead", workshop.toString());
        return list.toString();
    }

    @Test
    void leadsToTheRegistrationForSeveralWorkshops() {
        assertThat(pages.open("/mon-espace").text("a[href='/inscription']"))
                .isEqualTo("Inscrire des personnes à plusieurs ateliers");
    }

    @Test
    void offersTicketAndWithdrawalOnlyWhileARegistrationHolds() {
        var rows = pages.open("/mon-espace").document().select(".session").first().select(".seat");

        assertThat(rows.get(0).select("a").eachAttr("href")).containsExactly(PERSON + StubServices.registration(1),
                "/billets/ticket-1");
        assertThat(rows.get(0).select("[type=checkbox]").val()).isEqualTo(StubServices.registration(1).toString());
        assertThat(rows.get(0).select("label").text()).startsWith("Cocher Karim Benali pour Acteurs économiques");
        assertThat(rows.get(1).select("a").eachAttr("href")).containsExactly(PERSON + StubServices.registration(3));
        assertThat(rows.get(1).select("input")).isEmpty();
    }

    @Test
    void leadsToTheWithdrawalOfWhoeverIsTickedOrOfAllOnThePage() {
        var form = pages.open("/mon-espace").document().select("form[action='/mon-espace/desistement']");

        assertThat(form.attr("method")).isEqualTo("get");
        assertThat(form.select("[name=page]").val()).isEqualTo("1");
        assertThat(form.select("[type=checkbox]")).hasSize(2);
        assertThat(form.select("button").eachText()).containsExactly("Désister les personnes cochées",
                "Désister toutes les personnes de cette page");
        assertThat(form.select("button[name=tout]").val()).isEqualTo("true");
    }

    @Test
    void asksOnceForMyMandatesAndOnceForMyRegistrations(StubServices services) {
        pages.open("/mon-espace");

        services.server().verify(2, anyRequestedFor(urlPathMatching("/api/.*")));
    }

    @Test
    void showsALongListAPageAtATime(StubServices services) {
        services.stub(get(urlPathEqualTo("/api/registration/my-registrations")).withQueryParam("page", equalTo("1")),
                StubServices.secondOfTwo("my-registrations.json").toString());

        var second = pages.open("/mon-espace?page=2").document();

        assertThat(second.text()).contains("51 inscriptions");
        assertThat(second.select(".pager a").eachAttr("href")).containsExactly("/mon-espace?page=1#inscriptions");
        assertThat(second.select(".pager").text()).isEqualTo("Page précédente Page 2 sur 2");
    }

    @Test
    void comesBackToTheLastPageOfAListThatBecameShorter() {
        var beyond = pages.open("/mon-espace?page=9").document();

        assertThat(beyond.select(".session")).hasSize(3);
        assertThat(beyond.select(".pager")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PENDING, vous ne voyez ici que vos propres saisies", "CONFIRMED, Vous voyez et gérez toutes",
            "REFUSED, Vous ne pouvez pas inscrire"})
    void explainsWhatTheMandateAllows(String state, String explanation, StubServices services) {
        services.stub(get("/api/registration/my-mandates"),
                StubServices.file("my-mandates.json").replace("CONFIRMED", state));

        assertThat(pages.open("/mon-espace").text(".mandate")).contains("Saint-Denis Seine-Saint-Denis (93)",
                explanation);
    }

    @Test
    void startsWithTheAuthority(StubServices services) {
        services.stub(get("/api/registration/my-mandates"), "[]");
        services.stub(get(urlPathEqualTo("/api/registration/my-registrations")), """
                {"workshops": [], "page": 0, "pages": 1, "total": 0}""");

        var page = pages.open("/mon-espace");

        assertThat(page.document().select(".empty a").attr("href")).isEqualTo("/mon-espace/collectivite");
        assertThat(page.document().select("#inscriptions")).isEmpty();
    }

    @Test
    void withdrawsNobodyFromAWorkshopThatBegan(StubServices services) {
        services.stub(get(urlPathEqualTo("/api/registration/my-registrations")),
                StubServices.file("my-registrations.json").replace("2027-01-1", "2026-11-1"));

        assertThat(pages.open("/mon-espace").document().select("main input[type=checkbox], main button")).isEmpty();
    }

    @Test
    void showsNoNoticeThatNobodyWrote() {
        assertThat(pages.open("/mon-espace?avis=%3Cscript%3E").document().select(".notice-success")).isEmpty();
    }
}
