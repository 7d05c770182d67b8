package fr.raict.portal.organising;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.StubServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

/** What is made in a form is made once, and what is deleted is asked for once more before. */
@PageTest
class OnceAndGoneTest {
    private static final String AGENDA = "/api/agenda";
    private static final String KEY = "0198c0de-0000-4000-8000-00000000c1e5";

    @Autowired
    private Pages pages;

    @ParameterizedTest
    @ValueSource(strings = {"/organisation/editions/nouvelle", "/organisation/ateliers/nouveau",
            "/organisation/experts/nouveau", "/organisation/webhooks/nouveau",
            "/organisation/editions/{edition}/salles/nouvelle",
            "/organisation/editions/{edition}/creneaux/nouveau"})
    void aFormKeepsItsKeyBesideItsErrorsAndSharesItWithNoOther(String address) {
        var page = address.replace("{edition}", StubServices.EDITION.toString());

        var refused = pages.as("organiser").send(page, "key", KEY, "version", "3", "edition",
                StubServices.EDITION.toString());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select("input[name=key]").eachAttr("value")).containsExactly(KEY);
        assertThat(keyOf(page)).hasSize(36).isNotEqualTo(keyOf(page));
    }

    private String keyOf(String page) {
        return pages.as("organiser").open(page).document().select("input[name=key]").attr("value");
    }

    @Test
    void sendsTheKeyOfTheFormWithWhatItMakes(StubServices services) {
        pages.as("organiser").send("/organisation/ateliers/nouveau", "key", KEY, "edition",
                StubServices.EDITION.toString(), "title", "Ports", "summary", "Résumé", "languages", "fr", "capacity",
                "40");
        pages.as("organiser").send("/organisation/editions/%s/salles/nouvelle".formatted(StubServices.EDITION), "key",
                KEY, "version", "3", "name", "Marly", "capacity", "30");
        pages.as("organiser").send("/organisation/experts/nouveau", "key", KEY, "givenName", "Jean", "familyName",
                "Brun", "email", "jean@example.org", "organisation", "Ville de Poitiers");

        for (var path : new String[]{"/editions/%s/workshops", "/editions/%s/rooms", "/experts"}) {
            services.server().verify(postRequestedFor(urlEqualTo(AGENDA + path.formatted(StubServices.EDITION)))
                    .withHeader("Idempotency-Key", equalTo(KEY)));
        }
    }

    private static String filled(String address) {
        return address.replace("{edition}", StubServices.EDITION.toString())
                .replace("{draft}", OrganisersStubs.DRAFT_WORKSHOP.toString())
                .replace("{expert}", OrganisersStubs.expert(1).toString())
                .replace("{invitation}", OrganisersStubs.invitation(2).toString())
                .replace("{room}", "0198c0de-0000-7000-8000-000200000002")
                .replace("{slot}", "0198c0de-0000-7000-8000-000300000003");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /organisation/editions/{edition}                 | RAICT 2027 | /organisation/editions/{edition}
            /organisation/editions/{edition}/salles/{room}   | Étoile 1   | /organisation/editions/{edition}
            /organisation/editions/{edition}/creneaux/{slot} | Mercredi 13 janvier | /organisation/editions/{edition}
            /organisation/experts/{expert}                   | Hélène Vasseur | /organisation/experts/{expert}
            """)
    void namesWhatIsToBeDeletedAndLeadsBackToIt(String address, String name, String back) {
        var page = filled(address) + "/suppression";

        var asked = pages.as("organiser").open(page);

        assertThat(asked.text(".lead").replace('\u00a0', ' ')).startsWith(name);
        assertThat(asked.document().select("main form").attr("action")).isEqualTo(page);
        assertThat(asked.document().select("main .actions a").attr("href")).isEqualTo(filled(back));
    }

    @Test
    void deletesNothingWhereNothingIsDeleted() {
        var address = "/organisation/mandats/%s/suppression".formatted(OrganisersStubs.mandate(1));

        assertThat(pages.as("organiser").open(address).status()).isEqualTo(404);
        assertThat(pages.as("organiser").send(address, "version", "3").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"/organisation/editions/{edition}, /editions/{edition}, edition-supprimee",
            "/organisation/ateliers/{draft}, /workshops/{draft}, atelier-supprime",
            "/organisation/experts/{expert}, /experts/{expert}, expert-supprime",
            "/organisation/invitations/{invitation}, /invitations/{invitation}, invitation-supprimee"})
    void deletesWhatWasSeenAndTakesWhatIsGoneForDeleted(String page, String path, String notice,
            StubServices services) {
        var api = AGENDA + filled(path);
        services.stub(delete(urlEqualTo(api)), "");
        var deleted = pages.as("organiser").send(filled(page) + "/suppression", "version", "3");
        services.refuse(delete(api), 404, "unknown", "Introuvable", "");
        var again = pages.as("organiser").send(filled(page) + "/suppression", "version", "3");

        assertThat(deleted.redirect()).endsWith("?avis=" + notice);
        assertThat(again.redirect()).isEqualTo(deleted.redirect());
        services.server().verify(2, deleteRequestedFor(urlEqualTo(api)).withHeader("If-Match", equalTo("\"3\"")));
    }

    @ParameterizedTest
    @CsvSource({"/organisation/editions/{edition}, /editions/{edition}",
            "/organisation/ateliers/{draft}, /workshops/{draft}",
            "/organisation/experts/{expert}, /experts/{expert}",
            "/organisation/invitations/{invitation}, /invitations/{invitation}"})
    void saysWhatKeepsSomethingFromBeingDeleted(String page, String path, StubServices services) {
        services.refuse(delete(AGENDA + filled(path)), 409, "in-use", "Elle sert à : Diaspora.", "");

        var refused = pages.as("organiser").send(filled(page) + "/suppression", "version", "3");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text(".error-summary")).contains("Elle sert à : Diaspora.");
    }
}
