package fr.raict.portal.organising.attendance;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.StubServices;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class AttendanceControllerTest {
    private static final String LIST = "/organisation/ateliers/" + StubServices.WORKSHOP + "/presences";
    private static final String API = "/api/registration/workshops/" + StubServices.WORKSHOP + "/attendance";
    private static final String DOOR = "/api/registration/editions/%s/doors/%s".formatted(StubServices.EDITION,
            StubServices.WORKSHOP);

    @Autowired
    private Pages anybody;

    private Pages pages() {
        return anybody.as("organiser");
    }

    @Test
    void opensTheListBehindEachNumber() {
        var page = pages().open(LIST);

        assertThat(page.document().select(".attendance-figures a").eachText()).containsExactly("42 présents",
                "2 excusés", "16 absents", "60 en tout");
        assertThat(page.document().select(".attendance-figures a").eachAttr("href")).containsExactly(
                LIST + "?etat=PRESENT", LIST + "?etat=EXCUSED", LIST + "?etat=ABSENT", LIST);
        assertThat(page.text("tbody tr:nth-child(1)")).contains("Karim Benali", "Saint-Denis (93)", "Présent",
                "à 9 h 12, par Louis Petit", "Annuler le pointage").doesNotContain("Excuser");
        assertThat(page.text("tbody tr:nth-child(2)")).contains("Excusé", "Ne plus excuser");
        assertThat(page.text("tbody tr:nth-child(3)")).contains("Absent", "Excuser");
        assertThat(page.text("tbody tr:nth-child(4)")).contains("Désisté");
        assertThat(page.text(".pager")).contains("Page 1 sur 2");
        assertThat(page.body()).doesNotContain("??");
        assertThat(pages().in("en").open(LIST).body()).doesNotContain("??");
    }

    @Test
    void narrowsSortsAndCarriesItOn(StubServices services) {
        var page = pages().open(LIST + "?etat=ABSENT&collectivite=COMMUNE-93066&tri=TIME");

        services.server().verify(getRequestedFor(urlPathEqualTo(API)).withQueryParam("attendance", equalTo("ABSENT"))
                .withQueryParam("authority", equalTo("COMMUNE-93066")).withQueryParam("sort", equalTo("TIME")));
        assertThat(page.document().select(".pager a").attr("href")).contains("etat=ABSENT",
                "collectivite=COMMUNE-93066", "tri=TIME", "page=2");
        assertThat(page.document().select(".files a").first().attr("href")).contains("format=CSV", "etat=ABSENT",
                "collectivite=COMMUNE-93066");
    }

    @Test
    void saysExpectedBeforeTheSessionBegins(StubServices services) {
        services.stub(get(urlPathEqualTo(API)), StubServices.file("attendance.json").replace("\"begun\": true",
                "\"begun\": false"));

        var page = pages().open(LIST);

        assertThat(page.text(".attendance-figures")).contains("16 attendus").doesNotContain("absent");
        assertThat(page.text("tbody tr:nth-child(3)")).contains("Attendu");
    }

    @Test
    void excusesAndTakesBackAndStaysInTheList(StubServices services) {
        var person = StubServices.registration(1).toString();

        assertThat(pages().send(LIST + "/excuse", "registration", person, "excused", "true", "etat", "ABSENT")
                .redirect()).isEqualTo(LIST + "?avis=pointage-excuse&etat=ABSENT");
        services.server().verify(putRequestedFor(urlPathEqualTo(DOOR + "/excuses")));
        assertThat(pages().send(LIST + "/annulation", "nonce", person).redirect())
                .isEqualTo(LIST + "?avis=pointage-annule");
        services.server().verify(deleteRequestedFor(urlPathEqualTo(DOOR + "/check-ins/" + person)));
        services.refuse(put(urlPathEqualTo(DOOR + "/excuses")), 409, "present-already", "Non", "");
        assertThat(pages().send(LIST + "/excuse", "registration", person, "excused", "true").redirect())
                .endsWith("pointage-present");
    }

    @Test
    void handsTheFileOn(StubServices services) {
        services.server().stubFor(get(urlPathEqualTo(API + ".csv")).willReturn(aResponse()
                .withHeader("Content-Type", "text/csv").withBody("Prénom;Nom")));

        var file = pages().open(LIST + "/liste?format=CSV&etat=PRESENT");

        assertThat(file.body()).isEqualTo("Prénom;Nom");
        services.server().verify(getRequestedFor(urlPathEqualTo(API + ".csv")).withQueryParam("attendance",
                equalTo("PRESENT")));
    }

    @Test
    void isReachedFromTheSheetAndForOrganisersOnly() {
        assertThat(pages().open("/organisation/ateliers/" + StubServices.WORKSHOP).document()
                .select("a[href='%s']".formatted(LIST))).hasSize(1);
        assertThat(anybody.as("checkin").open(LIST).status()).isEqualTo(403);
    }
}
