package fr.raict.portal.programme;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.StubServices;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class ProgrammeControllerTest {
    @Autowired
    private Pages pages;

    @Test
    void leadsEverybodyToTheRegistrationForSeveralWorkshopsWhileItIsOpen(StubServices services) {
        var form = "a[href='/editions/" + StubServices.EDITION + "/inscription']";

        assertThat(pages.open("/programme").text(form)).isEqualTo("Inscrire des personnes à plusieurs ateliers");

        services.stub(get("/api/agenda/editions/current/programme"),
                StubServices.file("programme.json").replace("\"OPEN\"", "\"CLOSED\""));

        assertThat(pages.open("/programme").document().select(form)).isEmpty();
    }

    @Test
    void showsTheFirstDayBeforeTheEdition() {
        var page = pages.open("/programme");

        assertThat(page.document().title()).isEqualTo("Programme de RAICT 2027, mercredi 13 janvier – RAICT");
        assertThat(page.text(".days [aria-current=page]")).isEqualTo("Mercredi 13 janvier");
        assertThat(page.document().select(".card-workshop")).hasSize(13);
    }

    @Test
    void ordersADayBySlotWithItsBreaks() {
        var times = pages.open("/programme").document().select(".grid-time").eachText();

        assertThat(times).containsExactly("9 h 30 – 10 h 30", "10 h 30 – 11 h", "11 h – 12 h 30", "12 h 30 – 14 h",
                "14 h – 15 h 30", "16 h – 17 h 30");
    }

    @Test
    void putsEachWorkshopInTheColumnOfItsRoom() {
        var document = pages.open("/programme").document();

        assertThat(document.select(".grid-rooms span").eachText()).containsExactly("Étoile 1", "Étoile 2", "Étoile 3",
                "Marly");
        assertThat(document.select(".in-room-3").eachText()).allSatisfy(cell -> assertThat(cell).contains("Étoile 3"));
        assertThat(document.select(".by-room.rooms-4")).hasSize(1);
        assertThat(document.select(".in-all").text()).contains("Ouverture", "Plénière");
    }

    @Test
    void givesRoomsNoColumnsWhenThereAreManyOfThem(StubServices services) {
        var roomOfAWorkshop = "\"room\": {\n    \"id\": \"0198c0de-0000-7000-8000-00020000000";
        services.stub(get("/api/agenda/editions/current/programme"), StubServices.file("programme.json")
                .replaceFirst(Pattern.quote(roomOfAWorkshop) + 2, Matcher.quoteReplacement(roomOfAWorkshop) + 1));

        var document = pages.open("/programme?format=WORKSHOP").document();

        assertThat(document.select(".by-room, .grid-rooms, [class^=in-room]")).isEmpty();
        assertThat(document.select(".grid-cells .card-room").eachText())
                .contains("Étoile 1", "Étoile 2", "Étoile 3", "Marly");
    }

    @Test
    void flagsWhatIsFullAndWhatIsCancelled() {
        var document = pages.open("/programme").document();

        assertThat(document.select(".card-workshop:contains(Petites communes) .places").text())
                .isEqualTo("Complet, 6 personnes en attente");
        assertThat(document.select(".is-cancelled").text()).contains("Tourisme durable", "Annulé");
    }

    @Test
    void narrowsByFormatLanguageAndFreePlaces() {
        assertThat(pages.open("/programme?format=PLENARY").document().select(".card-workshop")).hasSize(1);
        assertThat(pages.open("/programme?langue=en").document().select(".card-title").eachText())
                .hasSize(4).anyMatch(title -> title.startsWith("Ports and logistics"));
        assertThat(pages.open("/programme?places=true").text(".grid"))
                .doesNotContain("Petites communes").doesNotContain("Tourisme durable");
    }

    @Test
    void showsSessionsInEnglishOnAFrenchPage() {
        var document = pages.open("/programme?langue=en").document();

        assertThat(document.select("html").attr("lang")).isEqualTo("fr");
        assertThat(document.select("#langue option[selected]").attr("value")).isEqualTo("en");
    }

    @Test
    void keepsTheFiltersFromDayToDay() {
        var tab = pages.open("/programme?format=WORKSHOP&langue=&places=true").document().select(".days a").last();

        assertThat(tab.attr("href")).isEqualTo("/programme?jour=2027-01-14&format=WORKSHOP&places=true");
        assertThat(pages.open(tab.attr("href")).document().select(".card-workshop")).hasSize(1);
    }

    @Test
    void showsAnEditionThatIsNotTheCurrentOneAtItsOwnAddress(StubServices services) {
        var other = UUID.fromString("0198c0de-0000-7000-8000-000100000009");
        services.stub(get("/api/agenda/editions/%s/programme".formatted(other)), StubServices.file("programme.json")
                .replace(StubServices.EDITION.toString(), other.toString()).replace("RAICT 2027", "RAICT 2029"));
        var address = "/editions/" + other + "/programme";

        var page = pages.open(address + "?format=WORKSHOP");

        assertThat(page.text(".lead")).startsWith("RAICT 2029");
        assertThat(page.document().select(".days a").last().attr("href"))
                .isEqualTo(address + "?jour=2027-01-14&format=WORKSHOP");
        assertThat(page.document().select("form.filters").attr("action")).isEqualTo(address);
        assertThat(page.document().select("form.filters").attr("data-hx-get")).isEqualTo(address);
        assertThat(pages.open(address + "?format=WEBINAR").document().select("a:contains(Effacer)").attr("href"))
                .isEqualTo(address + "?jour=2027-01-13");
        assertThat(page.document().select(".site-nav [aria-current]").text()).isEqualTo("Programme");
        services.server().verify(0, getRequestedFor(urlEqualTo("/api/agenda/editions/current/programme")));
    }

    @Test
    void offersAWayOutWhenNothingMatches() {
        var page = pages.open("/programme?format=WEBINAR");

        assertThat(page.text("[role=status]")).isEqualTo("Aucune session ce jour");
        assertThat(page.document().select("a:contains(Effacer les filtres)").attr("href"))
                .isEqualTo("/programme?jour=2027-01-13");
    }

    @Test
    void answersHtmxWithTheSessionsAndTheirCountOnly() {
        var part = pages.byHtmx().open("/programme?format=PLENARY");

        assertThat(part.body()).doesNotContain("<html").doesNotContain("<main");
        assertThat(part.document().select(".card-workshop")).hasSize(1);
        assertThat(part.text("#compte[role=status][data-hx-swap-oob=true]")).isEqualTo("Une session ce jour");
    }

    @Test
    void staysReadableWhileRegistrationIsAway(StubServices services) {
        services.server().stubFor(get(urlPathMatching("/api/registration/.*"))
                .willReturn(aResponse().withStatus(500)));

        assertThat(pages.open("/programme").document().select(".card-workshop")).hasSize(13);
    }

    @Test
    void showsTypedTitlesAsTextNeverAsMarkup(StubServices services) {
        services.stub(get(urlPathMatching("/api/agenda/editions/[^/]+/programme")), StubServices
                .file("programme.json").replace("Tourisme durable", "<script>alert(1)</script>"));

        var page = pages.open("/programme");

        assertThat(page.document().select("script:not([src])")).isEmpty();
        assertThat(page.text(".is-cancelled")).contains("<script>alert(1)</script>");
    }
}
