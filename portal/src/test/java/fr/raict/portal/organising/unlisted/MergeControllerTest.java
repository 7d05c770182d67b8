package fr.raict.portal.organising.unlisted;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.StubServices;
import fr.raict.portal.organising.OrganisersStubs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class MergeControllerTest {
    private static final String LIST = "/organisation/mandats/hors-liste";
    private static final String ONE = LIST + "/" + OrganisersStubs.UNLISTED;
    private static final String CHECK = ONE + "/fusion/verification";
    private static final String API = "/api/registration/unlisted-authorities";

    @Autowired
    private Pages pages;

    @Test
    void isReachedFromTheMandates() {
        var mandates = pages.as("organiser").open("/organisation/mandats").document();

        assertThat(mandates.select("main a[href=" + LIST + "]")).hasSize(1);
        assertThat(mandates.select(".case").first().select("a[href*=fusion]")).isEmpty();
        assertThat(mandates.select(".case").last().select("a[href*=fusion]").attr("href"))
                .isEqualTo(LIST + "/OTHER-ABCDEFGHJ/fusion?q=Ayuntamiento%20de%20Sevilla");
    }

    @Test
    void listsWhatDelegatesEnteredWithWhatHelpsToTellThemApart(StubServices services) {
        services.stub(get(urlPathEqualTo(API)).withQueryParam("q", equalTo("dakar"))
                .withQueryParam("page", equalTo("1")),
                StubServices.secondOfTwo("organising/unlisted-authorities.json").toString());

        var page = pages.as("organiser").open(LIST + "?q=dakar&page=2").document();

        assertThat(page.select(".case h2").eachText()).containsExactly("Ayuntamiento de Sevilla", "Dakar (Sénégal)",
                "Ville de Dakar");
        assertThat(page.select(".case").last().text()).contains("2 confirmés, 0 à confirmer, 1 refusé",
                "41, toutes éditions confondues", "Sénégal");
        assertThat(page.select(".pager a").attr("href")).isEqualTo(LIST + "?q=dakar&page=1");
    }

    @Test
    void findsTheOtherInTheListAndOutsideItButNeverItself() {
        var found = pages.as("organiser").open(ONE + "/fusion?q=dakar").document().select("input[name=into]");

        assertThat(found.eachAttr("value")).contains("COMMUNE-93066", OrganisersStubs.TWIN)
                .doesNotContain(OrganisersStubs.UNLISTED);
        assertThat(pages.as("organiser").open(CHECK).redirect()).isEqualTo(ONE + "/fusion");
    }

    @Test
    void followsTheTypingByHtmx() {
        var part = pages.as("organiser").byHtmx().open(ONE + "/fusion?q=dakar").document();

        assertThat(part.select("h1")).isEmpty();
        assertThat(part.select("input[name=into]")).isNotEmpty();
        assertThat(part.select("#nombre[data-hx-swap-oob]")).hasSize(1);
    }

    @Test
    void showsBothSideBySideBeforeItAsks() {
        var page = pages.as("organiser").open(CHECK + "?into=" + OrganisersStubs.TWIN).document();

        assertThat(page.select(".side-by-side .panel").eachText()).hasSize(2)
                .satisfiesExactly(one -> assertThat(one).contains("Disparaît", "Dakar (Sénégal)", "3, toutes"),
                        other -> assertThat(other).contains("Reste", "Ville de Dakar", "41, toutes"));
        assertThat(page.select("main form input[name=key]").attr("value")).isNotEmpty();
    }

    @Test
    void mergesUnderTheKeyOfTheFormAndSaysWhatHappened(StubServices services) {
        var key = "0d5f3c9e-8a64-4c58-9f5e-1a2b3c4d5e6f";

        var sent = pages.as("organiser").send(CHECK, "into", OrganisersStubs.TWIN, "key", key);

        assertThat(sent.redirect()).isEqualTo("/organisation/mandats/fusions/" + OrganisersStubs.MERGE);
        services.server().verify(postRequestedFor(urlEqualTo(API + "/" + OrganisersStubs.UNLISTED + "/merge"))
                .withHeader("Idempotency-Key", equalTo(key))
                .withRequestBody(matchingJsonPath("$.into", equalTo(OrganisersStubs.TWIN))));
        assertThat(pages.as("organiser").open(sent.redirect()).text("main"))
                .contains("ne font plus qu’une", "41, toutes éditions confondues");
    }

    @Test
    void saysThatItGoesOnWhereItIsNotFinished(StubServices services) {
        var into = StubServices.tree("organising/unlisted-authorities.json").path("items").path(2);
        var merge = JsonMapper.shared().createObjectNode().put("id", OrganisersStubs.MERGE.toString())
                .put("from", "Dakar (Sénégal)").put("finished", false).set("into", into);
        services.stub(get(urlPathMatching("/api/registration/authority-merges/[^/]+")), merge.toString());

        assertThat(pages.as("organiser").open("/organisation/mandats/fusions/" + OrganisersStubs.MERGE).text("main"))
                .contains("Fusion en cours", "continue sans vous");
    }

    @Test
    void keepsTheFormWithItsKeyWhereItIsRefused(StubServices services) {
        services.refuse(post(urlPathMatching(API + "/[^/]+/merge")), 409, "authority-merged", "Déjà fusionnée", "");
        var key = "0d5f3c9e-8a64-4c58-9f5e-1a2b3c4d5e6f";

        var refused = pages.as("organiser").send(CHECK, "into", OrganisersStubs.TWIN, "key", key);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text(".error-summary")).contains("Déjà fusionnée");
        assertThat(refused.document().select("input[name=key]").attr("value")).isEqualTo(key);
    }

    @Test
    void correctsANameAsItIsWrittenRightly(StubServices services) {
        var form = pages.as("organiser").open(ONE + "/correction").document();
        assertThat(form.select("#name").attr("value")).isEqualTo("Dakar (Sénégal)");

        var corrected = pages.as("organiser").send(ONE + "/correction", "name", " Dakar ", "country", "Sénégal");

        assertThat(corrected.redirect()).isEqualTo(LIST + "?avis=collectivite-corrigee");
        services.server().verify(putRequestedFor(urlEqualTo(API + "/" + OrganisersStubs.UNLISTED))
                .withRequestBody(matchingJsonPath("$.name", equalTo("Dakar"))));
        assertThat(pages.as("organiser").send(ONE + "/correction", "name", "", "country", "Sénégal").status())
                .isEqualTo(422);
    }
}
