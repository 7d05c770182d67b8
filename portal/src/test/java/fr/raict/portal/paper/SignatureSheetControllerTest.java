package fr.raict.portal.paper;

import java.util.stream.IntStream;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.StubServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class SignatureSheetControllerTest {
    private static final String DOORS = "/pointage/" + StubServices.EDITION + "/";
    private static final String SESSION = DOORS + StubServices.WORKSHOP + "/emargement.pdf";
    private static final String LIST = "/api/registration/editions/[^/]+/doors/[^/]+/list";

    @Autowired
    private Pages pages;

    private Pdf sheet(String address, String language) {
        var page = pages.as("organiser").in(language).open(address);
        assertThat(page.status()).isEqualTo(200);
        return new Pdf(page.response().getContentAsByteArray());
    }

    /** From then on so many have a seat. */
    static void expect(int people, boolean complete, StubServices services) {
        var list = (ObjectNode) StubServices.tree("door-list.json");
        var known = (ArrayNode) list.path("people").deepCopy();
        list.put("complete", complete);
        var listed = list.putArray("people");
        IntStream.range(0, people).forEach(at -> {
            var each = listed.addObject();
            each.setAll((ObjectNode) known.path(at % known.size()).deepCopy());
            ((ObjectNode) each.path("person")).put("familyName", "Nom %04d".formatted(at));
        });
        services.stub(get(urlPathMatching(LIST)), list.toString());
    }

    @Test
    void hasWhoIsExpectedInOrderAndRowsForOthers() {
        var sheet = sheet(SESSION, "fr").keptAs("sheet");

        assertThat(sheet.text()).contains("Acteurs économiques du territoire",
                "Mercredi 13 janvier 2027, 11 h – 12 h 30 – Étoile 1, Palais des congrès", "Nom et prénom",
                "1 Abada Émile Saint-Denis 2 Çelik Ayşe", "Œuvrard Zoé", "6 □ □□", "venues sans inscription",
                "page 1 / 1");
        assertThat(sheet.title()).startsWith("Feuille d’émargement – Acteurs");
    }

    @ParameterizedTest
    @CsvSource({"fr, 2027-01-13", "en, 2027-01-13", "fr, 0198c0de-0000-7000-8000-000400000002"})
    void canBeReadByEverybody(String language, String door, StubServices services) {
        expect(70, true, services);

        var sheet = sheet(DOORS + door + "/emargement.pdf", language).keptAs("sheet-" + language);

        assertThat(sheet.faults()).isEmpty();
        assertThat(sheet.language()).isEqualTo(language);
    }

    @Test
    void saysOnEachPageWhatItIsAndWhichOne(StubServices services) {
        expect(70, true, services);

        var sheet = sheet(SESSION, "fr");

        assertThat(sheet.pages()).isEqualTo(4);
        for (var page = 1; page <= 4; page++) {
            assertThat(sheet.text(page)).contains("Feuille d’émargement – Acteurs économiques", "Signature",
                    "page " + page + " / 4");
        }
        assertThat(sheet.text(2)).doesNotContain("Nom 0000").contains("Nom 0030");
    }

    @ParameterizedTest
    @CsvSource({"0", "8", "9", "10", "19", "20", "21", "41", "42", "43"})
    void losesNobodyAtTheEndOfAPageAndKeepsRoomForOthers(int people, StubServices services) {
        expect(people, true, services);

        var text = sheet(SESSION, "fr").text();

        IntStream.range(0, people).forEach(at -> assertThat(text).contains("Nom %04d".formatted(at)));
        assertThat(text).contains("venues sans inscription");
    }

    @Test
    void cutsANameThatNoRowCanHoldAndTellsAllOfItToWhoListens(StubServices services) {
        var list = StubServices.file("door-list.json").replace("Abada", "Abada ".repeat(60) + "Fin");
        services.stub(get(urlPathMatching(LIST)), list);

        var sheet = sheet(SESSION, "fr").keptAs("sheet-long");

        assertThat(sheet.text()).contains("Abada…").doesNotContain("Fin");
        assertThat(sheet.actualTexts()).contains("Abada ".repeat(60) + "Fin Émile", "王 小明");
        assertThat(sheet.faults()).isEmpty();
    }

    @Test
    void saysWhenItHasNotEverybody(StubServices services) {
        expect(3, false, services);

        assertThat(sheet(SESSION, "fr").text()).contains("La liste s’arrête à 3 personnes");
    }

    @Test
    void isForThePeopleAtTheDoorAndOrganisersOnly() {
        assertThat(pages.as("checkin").open(SESSION).status()).isEqualTo(200);
        assertThat(pages.as("delegate").open(SESSION).status()).isEqualTo(403);
        assertThat(pages.open(SESSION).redirect()).startsWith("/connexion");
        assertThat(pages.as("organiser").open(DOORS + "nowhere/emargement.pdf").status()).isEqualTo(404);
        assertThat(pages.as("organiser").open(SESSION).response().getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void isOfferedAtItsDoor() {
        assertThat(pages.as("checkin").open(DOORS + StubServices.WORKSHOP).text("a[href='" + SESSION + "']"))
                .isEqualTo("Feuille d’émargement (PDF)");
    }
}
