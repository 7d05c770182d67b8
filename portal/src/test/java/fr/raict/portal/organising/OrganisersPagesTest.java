package fr.raict.portal.organising;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.StubServices;
import fr.raict.portal.wishing.WishesStubs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static org.assertj.core.api.Assertions.assertThat;

@PageTest
public class OrganisersPagesTest {
    private static final String EDITION = "/organisation/editions/" + StubServices.EDITION;
    private static final String WORKSHOP = "/organisation/ateliers/" + StubServices.WORKSHOP;
    private static final String REQUESTS = "/organisation/inscriptions/demandes";
    private static final String INVITATION = "/organisation/invitations/" + OrganisersStubs.invitation(2);

    @Autowired
    private Pages pages;

    public static Stream<String> addresses() {
        var doors = "/pointage/" + StubServices.EDITION;
        return Stream.of("/pointage", doors + "/2027-01-13", doors + "/" + StubServices.WORKSHOP + "?q=ben",
                doors + "/" + StubServices.WORKSHOP + "/sur-place?code=7K3M9QWET2XA01", WORKSHOP + "/presences",
                EDITION + "/questions", EDITION + "/questions/nouvelle",
                EDITION + "/questions/" + StubServices.question(2),
                EDITION + "/questions/" + StubServices.question(2) + "/suppression", WORKSHOP + "/questions",
                WORKSHOP + "/questions/nouvelle", "/organisation", "/organisation/editions",
                "/organisation/editions/nouvelle", EDITION, EDITION + "/badges",
                EDITION + "/fiche", EDITION + "/etat?vers=CLOSED", EDITION + "/etat?vers=CANCELLED",
                EDITION + "/suppression", EDITION + "/salles/nouvelle",
                EDITION + "/salles/0198c0de-0000-7000-8000-000200000002",
                EDITION + "/salles/0198c0de-0000-7000-8000-000200000002/suppression", EDITION + "/creneaux/nouveau",
                EDITION + "/creneaux/0198c0de-0000-7000-8000-000300000003",
                EDITION + "/creneaux/0198c0de-0000-7000-8000-000300000003/suppression", "/organisation/ateliers",
                "/organisation/ateliers/nouveau", "/organisation/ateliers/" + OrganisersStubs.DRAFT_WORKSHOP, WORKSHOP,
                "/organisation/ateliers/" + OrganisersStubs.DRAFT_WORKSHOP + "/suppression",
                "/organisation/experts/" + OrganisersStubs.expert(1) + "/suppression", INVITATION + "/suppression",
                WORKSHOP + "/contenu", WORKSHOP + "/annulation",
                WORKSHOP + "/invitations/nouvelle",
                WORKSHOP + "/inscriptions/0198c0de-0000-7000-8000-000600000201/retrait",
                WORKSHOP + "/inscriptions/0198c0de-0000-7000-8000-000600000201/priorite", "/organisation/inscriptions",
                "/organisation/inscriptions/collectivites", "/organisation/inscriptions/places",
                "/organisation/personnes",
                "/organisation/inscriptions/courbe", "/organisation/filtres/nouveau?liste=PEOPLE&region=BRETAGNE",
                "/organisation/filtres/0198c0de-0000-7000-8000-000c00000001",
                REQUESTS,
                "%s/%s/%s/refus".formatted(REQUESTS, StubServices.WORKSHOP, StubServices.registration(231)),
                WORKSHOP + "/regles", EDITION + "/regles", EDITION + "/attestations", EDITION + "/voeux",
                EDITION + "/voeux/reglages",
                EDITION + "/voeux/abandon", EDITION + "/voeux/collectivites", EDITION + "/voeux/personnes",
                EDITION + "/voeux/personnes/" + WishesStubs.WISH, EDITION + "/voeux/publication",
                "/organisation/experts", "/organisation/experts/nouveau", "/organisation/webhooks",
                "/organisation/webhooks/nouveau", "/organisation/webhooks/" + OrganisersStubs.webhook(1),
                "/organisation/webhooks/" + OrganisersStubs.webhook(1) + "/secret",
                "/organisation/webhooks/" + OrganisersStubs.webhook(1) + "/suppression",
                "/organisation/experts/" + OrganisersStubs.expert(1), "/organisation/invitations",
                INVITATION + "/envoi", INVITATION + "/retrait", "/organisation/mandats",
                "/organisation/mandats?etat=CONFIRMED", "/organisation/mandats?etat=REFUSED",
                "/organisation/mandats/%s/refus".formatted(OrganisersStubs.mandate(1)),
                "/organisation/mandats/hors-liste",
                "/organisation/mandats/hors-liste/%s/correction".formatted(OrganisersStubs.UNLISTED),
                "/organisation/mandats/hors-liste/%s/fusion?q=dakar".formatted(OrganisersStubs.UNLISTED),
                "/organisation/mandats/hors-liste/%s/fusion/verification?into=%s".formatted(OrganisersStubs.UNLISTED,
                        OrganisersStubs.TWIN),
                "/organisation/mandats/fusions/" + OrganisersStubs.MERGE, "/organisation/adherents",
                "/organisation/adherents/ajout?q=saint", "/organisation/adherents/liste",
                "/organisation/adherents/COMMUNE-93066", "/organisation/adherents/" + OrganisersStubs.TWIN,
                "/organisation/courriels",
                "/organisation/courriels/" + OrganisersStubs.mail(2),
                "/organisation/courriels/%s/renvoi".formatted(OrganisersStubs.mail(2)), "/organisation/incidents",
                "/organisation/donnees-personnelles", "/organisation/donnees-personnelles?email=ada@example.org",
                "/organisation/donnees-personnelles/effacement?email=ada@example.org",
                "/organisation/donnees-personnelles/effacement/" + OrganisersStubs.ERASURE);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void openForOrganisersOnly(String address) {
        assertThat(pages.as("organiser").open(address).status()).isEqualTo(200);
        assertThat(pages.as("delegate").open(address).status()).isEqualTo(403);

        var nobody = pages.open(address);
        assertThat(nobody.status()).isEqualTo(302);
        assertThat(nobody.redirect()).startsWith("/connexion?retour=");
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void sayEverythingInBothLanguages(String address) {
        for (var language : List.of("fr", "en")) {
            var page = pages.as("organiser").in(language).open(address).document();

            assertThat(page.text()).doesNotContain("??");
            assertThat(page.select("html").attr("lang")).isEqualTo(language);
            assertThat(page.select("h1")).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void labelWhatIsFilledInAndNeverStyleInline(String address) {
        var page = pages.as("organiser").open(address).document();

        var ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("[style], style, script:not([src])")).isEmpty();
        assertThat(page.select("form[method=post]:not(:has(input[name=_csrf]))")).isEmpty();
        assertThat(page.select("main input:not([type=hidden]), main select, main textarea"))
                .allSatisfy(field -> assertThat(page.select("label[for='%s']".formatted(field.id()))).isNotEmpty());
        assertThat(page.select("table")).allSatisfy(table -> {
            assertThat(table.select("caption")).hasSize(1);
            assertThat(table.select("th:not([scope])")).isEmpty();
        });
        assertThat(page.select("[aria-labelledby], [aria-describedby]")).allSatisfy(element -> assertThat(ids)
                .contains((element.attr("aria-labelledby") + " " + element.attr("aria-describedby")).strip()
                        .split("\\s+")));
    }

    @Test
    void haveTitlesOfTheirOwn() {
        var titles = addresses().map(address -> pages.as("organiser").open(address).document().title()).toList();

        assertThat(new HashSet<>(titles)).hasSameSizeAs(titles);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/organisation", "/organisation/ateliers"})
    void sendTheOrganiserOfAnEmptySystemToTheFirstEdition(String address, StubServices services) {
        services.stub(get("/api/agenda/editions"), "[]");
        services.refuse(get("/api/agenda/editions/current/overview"), 404, "edition-unknown", "None", "");

        var page = pages.as("organiser").open(address);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().select("main a.btn-primary").attr("href"))
                .isEqualTo("/organisation/editions/nouvelle");
    }
}
