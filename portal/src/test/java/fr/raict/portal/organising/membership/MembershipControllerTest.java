package fr.raict.portal.organising.membership;

import java.util.List;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.StubServices;
import fr.raict.portal.organising.OrganisersStubs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class MembershipControllerTest {
    private static final String LIST = "/organisation/adherents";
    private static final String SAINT_DENIS = LIST + "/COMMUNE-93066";
    private static final String API = "/api/registration/authority-groups";

    @Autowired
    private Pages pages;

    @Test
    void isReachedFromEveryOrganisersPage() {
        var mandates = pages.as("organiser").open("/organisation/mandats").document();

        assertThat(mandates.select(".area-nav a[href=" + LIST + "]").text()).isEqualTo("Adhérents");
        assertThat(pages.as("organiser").open(SAINT_DENIS).document().select(".area-nav a[aria-current=true]").text())
                .isEqualTo("Adhérents");
    }

    @Test
    void listsMembersAndPartnersSinceWhenAndByWhom() {
        var rows = pages.as("organiser").open(LIST).document().select("tbody tr");

        assertThat(rows.select("th a").eachText()).containsExactly("Bretagne", "Saint-Denis", "Ville de Dakar");
        assertThat(rows.select("th").eachText()).contains("Saint-Denis Seine-Saint-Denis (93)");
        assertThat(rows.first().select(".tag").eachText()).containsExactly("Adhérent", "Partenaire");
        assertThat(rows.last().select(".tag").eachText()).containsExactly("Partenaire", "Étrangère");
        assertThat(rows.get(1).text()).contains("Adhérent depuis le lundi 2 novembre 2026, par Claire Martin");
    }

    @Test
    void findsAndFiltersAPageAtATime(StubServices services) {
        services.stub(get(urlPathEqualTo(API)).withQueryParam("group", equalTo("FOREIGN"))
                .withQueryParam("q", equalTo("dakar")).withQueryParam("page", equalTo("1")),
                StubServices.secondOfTwo("organising/authority-groups.json").toString());

        var page = pages.as("organiser").open(LIST + "?groupe=FOREIGN&q=dakar&page=2").document();

        assertThat(page.select("option[selected]").attr("value")).isEqualTo("FOREIGN");
        assertThat(page.select(".pager a").attr("href")).isEqualTo(LIST + "?groupe=FOREIGN&q=dakar&page=1");
        pages.as("organiser").open(LIST + "?groupe=&q=");
        services.server().verify(getRequestedFor(urlPathEqualTo(API)).withQueryParam("group", absent()));
        assertThat(pages.as("organiser").open(LIST + "?groupe=NOBODY").status()).isEqualTo(404);
    }

    @Test
    void saysWhatToDoWhereNobodyIsMarked(StubServices services) {
        services.stub(get(urlPathEqualTo(API)), "{\"items\": [], \"page\": 0, \"pages\": 1, \"total\": 0}");

        assertThat(pages.as("organiser").open(LIST).text("main .notice")).contains("importez une liste");
        var filtered = pages.as("organiser").open(LIST + "?q=x").document();
        assertThat(filtered.select("main .notice a").attr("href")).isEqualTo(LIST);
    }

    @Test
    void findsWhomToAddInTheListAndOutsideIt() {
        var page = pages.as("organiser").open(LIST + "/ajout?q=saint").document();

        assertThat(page.select("tbody a").eachAttr("href")).contains(SAINT_DENIS, LIST + "/" + OrganisersStubs.TWIN);
        var part = pages.as("organiser").byHtmx().open(LIST + "/ajout?q=saint").document();
        assertThat(part.select("h1")).isEmpty();
        assertThat(part.select("#nombre[data-hx-swap-oob]")).hasSize(1);
    }

    @Test
    void marksAnAuthorityInTheVersionThatWasSeen(StubServices services) {
        var form = pages.as("organiser").open(SAINT_DENIS).document();
        assertThat(form.select("#member").hasAttr("checked")).isTrue();
        assertThat(form.select("#partner").hasAttr("checked")).isFalse();
        assertThat(form.select("#member-hint").text()).contains("par Claire Martin");
        assertThat(form.select("input[name=version]").attr("value")).isEqualTo("2");

        var saved = pages.as("organiser").send(SAINT_DENIS, "version", "2", "partner", "true");

        assertThat(saved.redirect()).isEqualTo(LIST + "?avis=adherents-enregistres");
        services.server().verify(putRequestedFor(urlEqualTo(API + "/COMMUNE-93066"))
                .withHeader("If-Match", equalTo("\"2\""))
                .withRequestBody(matchingJsonPath("$.member", equalTo("false")))
                .withRequestBody(matchingJsonPath("$.partner", equalTo("true"))));
    }

    @Test
    void saysOfAForeignOneThatItsCountryDecides() {
        var dakar = pages.as("organiser").open(LIST + "/" + OrganisersStubs.TWIN);

        assertThat(dakar.text("main")).contains("d’après son pays : Sénégal");
        assertThat(pages.as("organiser").open(SAINT_DENIS).text("main")).doesNotContain("son pays");
    }

    @Test
    void showsWhatAnotherOrganiserMarkedMeanwhile(StubServices services) {
        var json = JsonMapper.shared();
        var refusal = json.createObjectNode().put("type", "urn:raict:problem:stale-edit").put("title", "Modifié")
                .put("detail", "Modifié entre-temps");
        refusal.set("current", StubServices.tree("organising/authority-groups.json").path("items").path(0));
        refusal.set("changed", json.valueToTree(List.of("partner")));
        services.server().stubFor(put(urlEqualTo(API + "/COMMUNE-93066")).willReturn(aResponse().withStatus(412)
                .withHeader("Content-Type", "application/problem+json").withBody(refusal.toString())));

        var page = pages.as("organiser").send(SAINT_DENIS, "version", "2", "member", "true");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.document().select(".changes tbody tr").eachText()).hasSize(1).first().asString()
                .contains("Partenaire", "Oui", "Non");
        assertThat(page.document().select("input[name=version]").attr("value")).isEqualTo("3");
        assertThat(page.document().select("#member").hasAttr("checked")).isTrue();
        assertThat(page.document().select("#partner").hasAttr("checked")).isFalse();
    }

    @Test
    void keepsTheTicksWhereItIsRefused(StubServices services) {
        services.refuse(put(urlEqualTo(API + "/COMMUNE-93066")), 409, "too-many-marked", "Trop", "");

        var page = pages.as("organiser").send(SAINT_DENIS, "version", "2", "partner", "true");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text(".error-summary")).contains("Trop");
        assertThat(page.document().select("#partner").hasAttr("checked")).isTrue();
    }
}
