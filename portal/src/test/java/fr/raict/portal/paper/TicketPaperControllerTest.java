package fr.raict.portal.paper;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.StubServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class TicketPaperControllerTest {
    private static final String TICKET = "/billets/secret";
    private static final String PAPER = TICKET + "/billet.pdf";
    private static final String LONG = "Communauté d’agglomération du Grand-Saint-Emilionnais-et-de-la-Vallée-de-l’Œuf ";

    @Autowired
    private Pages pages;

    private Pdf pdf(String language) {
        var page = pages.in(language).open(PAPER);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.response().getContentType()).isEqualTo("application/pdf");
        return new Pdf(page.response().getContentAsByteArray());
    }

    private static void stub(StubServices services, String ticket) {
        services.stub(get(urlPathMatching("/api/registration/tickets/secret")), ticket);
    }

    @Test
    void hasAllThatOneNeedsOnTheWayAndAtTheDoor() {
        var ticket = pdf("fr").keptAs("ticket");

        assertThat(ticket.text()).contains("Karim Benali", "Saint-Denis",
                "Acteurs économiques du territoire : qui fait quoi à l’international ?",
                "Mercredi 13 janvier 2027, 11 h – 12 h 30", "Étoile 1, Palais des congrès", "7K3M-9QWET-2XA01");
        assertThat(ticket.text()).containsPattern("Organisateur \\S+@\\S+");
        assertThat(ticket.title()).isEqualTo("Billet pour Karim Benali");
        assertThat(ticket.language()).isEqualTo("fr");
        assertThat(ticket.pages()).isOne();
    }

    @Test
    void speaksTheReadersLanguage() {
        var ticket = pdf("en").keptAs("ticket-en");

        assertThat(ticket.text()).contains("When and where", "Organiser");
        assertThat(ticket.title()).isEqualTo("Ticket of Karim Benali");
        assertThat(ticket.language()).isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource({"fr", "en"})
    void canBeReadByEverybody(String language) {
        assertThat(pdf(language).faults()).isEmpty();
    }

    @Test
    void hasACodeThatLeadsToTheDoor() {
        assertThat(QrCodes.read(pdf("fr"))).endsWith("/pointage/code/7K3M9QWET2XA01");
    }

    @Test
    void takesLongNamesAndThoseInScriptsThatItCannotWrite(StubServices services) {
        stub(services, StubServices.file("ticket.json").replace("\"Karim\"", "\"Ελένη Дмитрий " + LONG + "\"")
                .replace("Benali", "王小明 \\ud83d\\ude00 مريم \\u0007 <b>&amp;")
                .replace("\"Saint-Denis\"", "\"" + LONG.repeat(5) + "\"")
                .replace("Acteurs économiques", LONG.repeat(3)));

        var ticket = pdf("fr").keptAs("ticket-long");

        assertThat(ticket.faults()).isEmpty();
        assertThat(ticket.text()).contains("Ελένη Дмитрий", "□□□", "<b>&amp;", "7K3M-9QWET-2XA01");
    }

    @Test
    void isCalledByItsPersonInEveryBrowserAndKeptByNone(StubServices services) {
        stub(services,
                StubServices.file("ticket.json").replace("Karim", "Zoé \\\"Œ\\\" Ελένη").replace("Benali", "D’Été"));

        var response = pages.open(PAPER).response();

        assertThat(response.getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"billet-zoe-oe-d-ete.pdf\";"
                        + " filename*=UTF-8''Billet%20Zo%C3%A9%20%C5%92%20%CE%95%CE%BB%CE%AD%CE%BD%CE%B7%20D%E2%80%99%C3%89t%C3%A9.pdf");
        assertThat(response.getHeader("Cache-Control"))
                .isEqualTo(pages.open(TICKET).response().getHeader("Cache-Control")).contains("no-store");
        assertThat(response.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(response.getHeader("X-Robots-Tag")).isEqualTo("noindex");
    }

    @ParameterizedTest
    @CsvSource({"WAITING, 2027-01-13T, PUBLISHED", "WITHDRAWN, 2027-01-13T, PUBLISHED",
            "SEATED, 2026-11-13T, PUBLISHED",
            "SEATED, 2027-01-13T, CANCELLED"})
    void isThereOnlyForASeatThatIsStillOfUse(String state, String day, String status, StubServices services) {
        stub(services, StubServices.file("ticket.json").replace("SEATED", state).replace("2027-01-13T", day)
                .replace("PUBLISHED", status));

        assertThat(pages.open(PAPER).response().getHeader("Location")).isEqualTo(TICKET + "?avis=billet-sans-place");
        assertThat(pages.open(TICKET + "?avis=billet-sans-place").text("[role=status], .notice"))
                .contains("une place confirmée");
        assertThat(pages.open(TICKET).document().select("a[href$=billet.pdf]")).isEmpty();
    }

    @Test
    void isOfferedByThePageOfTheTicket() {
        assertThat(pages.open(TICKET).text("a[href='" + PAPER + "']")).isEqualTo("Billet à imprimer (PDF)");
    }

    @Test
    void isPrintedAlsoWhileTheAgendaIsAway(StubServices services) {
        services.refuse(get(urlPathMatching("/api/agenda/editions/.*")), 503, "unavailable", "Non", "");

        assertThat(pdf("fr").text()).contains("Étoile 1", "contact@example.org").doesNotContain("Palais");
    }
}
