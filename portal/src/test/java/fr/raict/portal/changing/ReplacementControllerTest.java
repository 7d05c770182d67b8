package fr.raict.portal.changing;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.StubServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static fr.raict.portal.changing.Changed.KARIM;
import static fr.raict.portal.changing.Changed.form;
import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class ReplacementControllerTest {
    private static final String ADDRESS = KARIM + "/remplacement";
    private static final String BOTH = ADDRESS + "?i=" + StubServices.registration(1) + "&i="
            + StubServices.registration(12);
    private static final String REPLACEMENTS = "/api/registration/editions/%s/replacements"
            .formatted(StubServices.EDITION);

    @Autowired
    private Pages pages;

    @BeforeEach
    void signIn() {
        pages = pages.as("delegate");
    }

    @Test
    void asksWhoComesInsteadInWhatWasTicked() {
        var page = pages.open(ADDRESS + "?i=" + StubServices.registration(12)).document();

        assertThat(page.select("h1").text()).isEqualTo("Remplacer Karim Benali");
        assertThat(page.select(".seat").eachText()).singleElement().asString().startsWith("Filières agricoles");
        assertThat(page.select("[name='registrations[0].registration']").val())
                .isEqualTo(StubServices.registration(12).toString());
        assertThat(page.select("[name^='registrations[1]']")).isEmpty();
        assertThat(page.select("[name=edition]").val()).isEqualTo(StubServices.EDITION.toString());
        assertThat(page.select("[name=key]").val()).hasSize(36);
        assertThat(page.select("[name='person.email']").val()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 13, 14})
    void asksForATickOfWhatIsStillToCome(int notTheirsOrOver) {
        var page = pages.open(ADDRESS + "?i=" + StubServices.registration(notTheirsOrOver));

        assertThat(page.text("h1")).isEqualTo("Rien n’est coché");
        assertThat(page.document().select("main a").attr("href")).isEqualTo(KARIM);
    }

    @Test
    void saysBeforeSendingWhatWillHappen(StubServices services) {
        var page = pages.send(ADDRESS, form().sofia().to("check"));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text(".lead")).isEqualTo("Sofia Moreau remplace Karim Benali dans 2 sessions.");
        assertThat(page.document().select("main ul:not(.seats) li").eachText()).satisfiesExactly(
                keeps -> assertThat(keeps).startsWith("Sofia Moreau reçoit les places, et sur les listes d’attente"),
                told -> assertThat(told).startsWith("Sofia Moreau et Karim Benali en sont avertis par courriel"),
                ends -> assertThat(ends).startsWith("Les billets de Karim Benali"));
        assertThat(page.document().select(".seat")).hasSize(2);
        services.server().verify(0, postRequestedFor(urlPathMatching(".*")));
    }

    @Test
    void replacesOnceUnderTheFormsKey(StubServices services) {
        var answer = pages.send(ADDRESS, form().sofia().to("send"));

        assertThat(answer.redirect()).isEqualTo("/mon-espace/remplacement/resultat?choix=%s&atelier=%s&inscription=%s"
                .formatted(StubServices.CHOICE, StubServices.WORKSHOP, StubServices.registration(1)));
        services.server().verify(1, postRequestedFor(urlPathEqualTo(REPLACEMENTS))
                .withHeader("Idempotency-Key", equalTo(Changed.KEY))
                .withHeader("Authorization", equalTo("Bearer delegate"))
                .withRequestBody(equalToJson("""
                        {"person": {"givenName": "Sofia", "familyName": "Moreau", "email": "sofia@example.org",
                         "jobTitle": null, "language": "fr"}, "registrations": %s}""".formatted(Changed.SEATS))));
    }

    @Test
    void keepsWhatWasTypedBesideItsErrors() {
        var page = pages.send(ADDRESS, form().person("Zoé", "", "zoé").to("check"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.document().select(".error-summary a").eachAttr("href")).containsExactly("#person.familyName",
                "#person.email");
        assertThat(page.document().select("[name='person.givenName']").val()).isEqualTo("Zoé");
        assertThat(page.document().select("[name=key]").val()).isEqualTo(Changed.KEY);
        assertThat(page.document().select("[name^=registrations]")).hasSize(4);
    }

    @Test
    void refusesTheSamePerson() {
        var page = pages.send(ADDRESS, form().person("Sofia", "Moreau", "Karim.Benali@example.org").to("check"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text(".error-summary a")).startsWith("C’est l’adresse de Karim Benali.");
    }

    @Test
    void putsTheServicesRefusalBesideItsField(StubServices services) {
        services.refuse(post(urlPathEqualTo(REPLACEMENTS)), 400, "invalid", "Non", """
                , "errors": [{"field": "person.email", "message": "Adresse sans domaine."}]""");

        var page = pages.send(ADDRESS, form().sofia().to("send"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text(".error-summary a[href='#person.email']")).isEqualTo("Adresse sans domaine.");
        assertThat(page.document().select("[name='person.familyName']").val()).isEqualTo("Moreau");
    }

    @Test
    void saysThatRegistrationsAreNotOfOnePerson(StubServices services) {
        services.refuse(post(urlPathEqualTo(REPLACEMENTS)), 409, "registrations-differ", "Pas une personne.", "");

        var page = pages.send(ADDRESS, form().sofia().to("send"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text(".error-summary")).contains("Pas une personne.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"try-again", "unknown"})
    void isSentAgainUnderTheSameKeyAfterNoAnswer(String slug, StubServices services) {
        services.refuse(any(urlPathMatching("/api/registration/.*")), 503, slug, "Plus tard", "");

        var page = pages.send(ADDRESS, form().sofia().to("send"));

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.text("[role=alert][autofocus] h2")).isEqualTo(slug.equals("try-again")
                ? "Le changement n’est pas possible en ce moment" : "Nous n’avons pas eu de réponse");
        assertThat(page.document().select("main form [name=key]").val()).isEqualTo(Changed.KEY);
        assertThat(page.document().select("main form [name='person.email']").val()).isEqualTo("sofia@example.org");
        assertThat(page.document().select("main form [name^=registrations]")).hasSize(4);
        assertThat(page.text(".lead")).contains("Sofia Moreau remplace une personne dans 2 sessions.");
    }

    @Test
    void isUnknownWhenItIsSomebodyElses(StubServices services) {
        services.server().stubFor(post(urlPathEqualTo(REPLACEMENTS)).willReturn(aResponse().withStatus(404)));

        assertThat(pages.send(ADDRESS, form().sofia().to("send")).status()).isEqualTo(404);
    }

    @Test
    void findsKnownPeopleAndFillsTheFieldsIn() {
        var found = pages.send(BOTH, form().person("Z", "", "").with("q", "so").to("search"));
        var taken = pages.send(BOTH, form().person("Z", "", "").with("found[0].givenName", "Sofia")
                .with("found[0].familyName", "Moreau").with("found[0].email", "sofia@example.org")
                .with("known", "0").fields()).document();

        assertThat(found.document().select(".found li")).isNotEmpty();
        assertThat(found.document().select("[name='person.givenName']").val()).isEqualTo("Z");
        assertThat(found.response().getHeader("X-Keep-Form")).isEqualTo(BOTH);
        assertThat(taken.select("[name='person.email']").val()).isEqualTo("sofia@example.org");
        assertThat(taken.select("fieldset [role=status]").text()).contains("Sofia Moreau");
        assertThat(taken.select(".found li")).isEmpty();
    }

    @Test
    void looksForPeopleByEnterInTheSearchOnly() {
        assertThat(pages.send(ADDRESS, form().person("Z", "", "").with("q", "so").to("enter")).text(".found"))
                .isNotEmpty();
        assertThat(pages.send(ADDRESS, form().person("Z", "", "").with("q", "").to("enter")).status()).isEqualTo(422);
    }

    @Test
    void keepsWhatIsTypedForTheWayBack() {
        var page = pages.send(BOTH, form().sofia().to("check"));

        assertThat(page.response().getHeader("X-Keep-Form")).isEqualTo(BOTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "send", "edit"})
    void changesNothingWhileItIsShownAgain(String action, StubServices services) {
        var page = pages.again("session-ended").send(BOTH, form().sofia().to(action));

        assertThat(page.document().select("input[type=email]").val()).isEqualTo("sofia@example.org");
        services.server().verify(0, postRequestedFor(urlPathMatching(".*")));
    }

    @Test
    void showsNastyNamesAsTheyAre(StubServices services) {
        services.stub(get(urlPathMatching(PersonControllerTest.PERSON)),
                StubServices.file("person.json").replace("Benali", "<b>Benali</b>"));

        var page = pages.send(ADDRESS, form().sofia().to("check"));

        assertThat(page.text(".lead")).contains("remplace Karim <b>Benali</b> dans");
        assertThat(page.document().select("main b")).isEmpty();
    }
}
