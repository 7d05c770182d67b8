package fr.raict.portal.changing;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.StubServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static fr.raict.portal.changing.Changed.KARIM;
import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class WithdrawalControllerTest {
    private static final String LIST = "/mon-espace/desistement";
    private static final String MINE = "/api/registration/my-registrations";
    private static final String WITHDRAWALS = "/api/registration/editions/%s/withdrawals"
            .formatted(StubServices.EDITION);
    private static final String[] SENT = {"parts[0].key", Changed.KEY, "parts[0].edition",
            StubServices.EDITION.toString(), "parts[0].registrations[0].workshop", StubServices.workshop(2).toString(),
            "parts[0].registrations[0].registration", StubServices.registration(1).toString(), "action", "check"};

    @Autowired
    private Pages pages;

    @BeforeEach
    void signIn() {
        pages = pages.as("delegate");
    }

    @Test
    void listsWhoIsTickedWithTheirNumber(StubServices services) {
        var page = pages.open(LIST + "?page=1&i=%s&i=%s&i=%s".formatted(StubServices.registration(1),
                StubServices.registration(2), StubServices.registration(3))).document();

        assertThat(page.select("h1").text()).isEqualTo("Désister ces personnes ?");
        assertThat(page.select(".lead").text()).isEqualTo("2 personnes, 2 inscriptions");
        assertThat(page.select(".session h2").eachText()).containsExactly("Karim Benali", "Sofia Moreau");
        assertThat(page.select(".seat").first().text()).contains("Acteurs économiques", "Place confirmée");
        assertThat(page.select("main button").text()).isEqualTo("Confirmer les 2 désistements");
        assertThat(page.select(".notice-warning").text()).startsWith("Une inscription cochée a pris fin");
        services.server().verify(0, postRequestedFor(urlPathMatching(".*")));
    }

    @Test
    void listsAllOnThePageWhoeverIsTicked() {
        var page = pages.open(LIST + "?tout=true&i=" + StubServices.registration(3)).document();

        assertThat(page.select(".session h2").eachText()).containsExactly("Karim Benali", "Sofia Moreau");
        assertThat(page.select(".notice-warning")).isEmpty();
    }

    @Test
    void asksForATick() {
        var page = pages.open(LIST + "?page=2&i=" + StubServices.registration(3));

        assertThat(page.text("h1")).isEqualTo("Rien n’est coché");
        assertThat(page.document().select("main a").attr("href")).isEqualTo("/mon-espace?page=2");
    }

    @Test
    void asksBeforeWithdrawingOnePerson() {
        var page = pages.open(KARIM + "/desistement?i=" + StubServices.registration(12)).document();

        assertThat(page.select("h1").text()).isEqualTo("Désister Karim Benali ?");
        assertThat(page.select(".lead").text()).isEqualTo("Une personne, une inscription");
        assertThat(page.select(".seat").eachText()).singleElement().asString().startsWith("Filières agricoles");
        assertThat(page.select("main .actions a").attr("href")).isEqualTo(KARIM);
        assertThat(page.select("main form").attr("action"))
                .isEqualTo(KARIM + "/desistement?i=" + StubServices.registration(12));
    }

    @Test
    void asksOncePerEditionAndAuthority(StubServices services) {
        services.stub(get(urlPathEqualTo(MINE)), StubServices.file("my-registrations.json")
                .replaceFirst("(?s)(Sofia.*?)COMMUNE-93066", "$1COMMUNE-34172"));

        var page = pages.open(LIST + "?tout=true").document();

        assertThat(page.select("[name='parts[0].registrations[0].registration']").val())
                .isEqualTo(StubServices.registration(1).toString());
        assertThat(page.select("[name='parts[1].registrations[0].registration']").val())
                .isEqualTo(StubServices.registration(2).toString());
        assertThat(page.select("[name$='.key']").eachAttr("value")).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void withdrawsUnderTheFormsKeyAndTellsWhatBecameOfIt(StubServices services) {
        var answer = pages.send(LIST, SENT);

        assertThat(answer.redirect()).isEqualTo("/mon-espace/desistement/resultat?choix=" + StubServices.CHOICE);
        services.server().verify(1, postRequestedFor(urlPathEqualTo(WITHDRAWALS))
                .withHeader("Idempotency-Key", equalTo(Changed.KEY))
                .withHeader("Authorization", equalTo("Bearer delegate"))
                .withRequestBody(equalToJson("""
                        {"registrations": [{"workshop": "%s", "registration": "%s"}]}"""
                        .formatted(StubServices.workshop(2), StubServices.registration(1)))));
        assertThat(pages.send(KARIM + "/desistement", SENT).redirect()).endsWith("&atelier=%s&inscription=%s"
                .formatted(StubServices.WORKSHOP, StubServices.registration(1)));
    }

    @Test
    void isSentAgainUnderTheSameKeyAfterNoAnswer(StubServices services) {
        services.refuse(any(urlPathMatching("/api/registration/.*")), 503, "try-again", "Plus tard", "");

        var page = pages.send(LIST, SENT);

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.text("[role=alert][autofocus]")).contains("Le changement n’est pas possible en ce moment");
        assertThat(page.text(".lead")).isEqualTo("Une inscription");
        assertThat(page.document().select("[name='parts[0].key']").val()).isEqualTo(Changed.KEY);
    }

    @Test
    void saysWhyNothingWasDone(StubServices services) {
        services.refuse(post(urlPathEqualTo(WITHDRAWALS)), 409, "registrations-differ", "Pas une collectivité.", "");

        var page = pages.send(LIST, SENT);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text(".error-summary")).contains("Pas une collectivité.");
        assertThat(page.document().select(".session h2").eachText()).containsExactly("Karim Benali");
    }

    @Test
    void isUnknownWhenItIsSomebodyElses(StubServices services) {
        services.refuse(post(urlPathEqualTo(WITHDRAWALS)), 404, "not-found", "Non", "");

        assertThat(pages.send(LIST, SENT).status()).isEqualTo(404);
    }

    @Test
    void changesNothingWhileItIsShownAgain(StubServices services) {
        var page = pages.again("session-ended").send(LIST, SENT);

        assertThat(page.document().select("[name='parts[0].key']").val()).isEqualTo(Changed.KEY);
        services.server().verify(0, postRequestedFor(urlPathMatching(".*")));
    }

    @Test
    void showsNastyNamesAsTheyAre(StubServices services) {
        services.stub(get(urlPathEqualTo(MINE)),
                StubServices.file("my-registrations.json").replace("Benali", "<script>alert(1)</script>"));

        var page = pages.open(LIST + "?tout=true").document();

        assertThat(page.select(".session h2").first().text()).isEqualTo("Karim <script>alert(1)</script>");
        assertThat(page.select("main script")).isEmpty();
    }
}
