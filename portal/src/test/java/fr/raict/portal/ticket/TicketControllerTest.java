package fr.raict.portal.ticket;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.StubServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class TicketControllerTest {
    private static final String LINK = "/billets/secret";

    @Autowired
    private Pages pages;

    @ParameterizedTest
    @CsvSource({"SEATED, null, Place confirmée", "WAITING, 7, Sur liste d’attente Vous êtes au rang 7.",
            "REQUESTED, null, Demande transmise", "DECLINED, null, Demande non retenue",
            "WITHDRAWN, null, Désistement enregistré", "CANCELLED, null, Session annulée"})
    void saysItsStateInAWordBesideColourAndIcon(String state, String rank, String words, StubServices services) {
        services.stub(get(urlPathMatching("/api/registration/tickets/secret")), StubServices.file("ticket.json")
                .replace("SEATED", state).replace("\"rank\": null", "\"rank\": " + rank));

        var page = pages.open(LINK);

        assertThat(page.text(".ticket-state")).startsWith(words);
        assertThat(page.document().select(".ticket-state svg path")).hasSize(1);
        assertThat(page.text(".ticket-body")).contains("Karim Benali", "Saint-Denis", "Acteurs économiques",
                "Étoile 1");
    }

    @Test
    void saysThatARequestIsNotASeatAndWhyItWasDeclined(StubServices services) {
        services.stub(get(urlPathMatching("/api/registration/tickets/secret")),
                StubServices.file("ticket.json").replace("SEATED", "REQUESTED"));
        var requested = pages.open(LINK);
        services.stub(get(urlPathMatching("/api/registration/tickets/secret")), StubServices.file("ticket.json")
                .replace("\"SEATED\"", "\"DECLINED\", \"reason\": \"Réservé aux <b>élus</b>\""));
        var declined = pages.open(LINK);

        assertThat(requested.text(".ticket-state")).contains("Votre demande est transmise", "pas encore une place");
        assertThat(requested.document().select(".ticket-code, a[href$=calendar.ics]")).isEmpty();
        assertThat(requested.document().select("a[href$=retrait]")).hasSize(1);
        assertThat(declined.text(".ticket-state")).contains("Motif : Réservé aux <b>élus</b>");
        assertThat(declined.document().select("a[href$=retrait], .ticket-code, main b")).isEmpty();
    }

    @Test
    void saysWhereToGoAndShowsAllTheSameWhileTheAgendaIsAway(StubServices services) {
        assertThat(pages.open(LINK).text(".ticket-body")).contains("Étoile 1, Palais des congrès");

        services.refuse(get(urlPathMatching("/api/agenda/editions/.*")), 503, "unavailable", "Non", "");
        assertThat(pages.open(LINK).text(".ticket-body")).contains("Étoile 1").doesNotContain("Palais");
    }

    @Test
    void carriesACodeOnlyWhileThereIsAPlace(StubServices services) {
        assertThat(pages.open(LINK).document().select(".ticket-code img").attr("src"))
                .isEqualTo("/api/registration/tickets/secret/qr.svg");

        services.stub(get(urlPathMatching("/api/registration/tickets/secret")),
                StubServices.file("ticket.json").replace("SEATED", "WAITING"));
        assertThat(pages.open(LINK).document().select(".ticket-code")).isEmpty();
    }

    @Test
    void showsTheLinkOfWhoTakesPartFromAfar(StubServices services) {
        var ticket = StubServices.file("ticket.json").replace("\"room\": \"Étoile 1\"", "\"mode\": \"REMOTE\"");
        services.stub(get(urlPathMatching("/api/registration/tickets/secret")),
                ticket.replace("\"rank\": null", "\"rank\": null, \"link\": \"https://visio.example.org/salle\""));
        var linked = pages.open(LINK).document();

        services.stub(get(urlPathMatching("/api/registration/tickets/secret")), ticket);
        var toFollow = pages.open(LINK);

        assertThat(linked.select(".facts a").attr("href")).isEqualTo("https://visio.example.org/salle");
        assertThat(linked.select(".facts").text()).contains("À distance").doesNotContain("Palais");
        assertThat(toFollow.text(".facts")).contains("Il vous sera envoyé par courriel.");
    }

    @Test
    void asksBeforeGivingThePlaceUp(StubServices services) {
        assertThat(pages.open(LINK + "/retrait").text("h1")).isEqualTo("Renoncer à venir ?");
        services.server().verify(0, postRequestedFor(anyUrl()));
    }

    @Test
    void givesThePlaceUpByPost(StubServices services) {
        assertThat(pages.send(LINK + "/retrait").redirect()).isEqualTo(LINK + "?avis=billet-retrait");
        services.server().verify(1, postRequestedFor(urlPathEqualTo("/api/registration/tickets/secret/withdrawal")));
    }

    @Test
    void offersNoWithdrawalOnceWithdrawn(StubServices services) {
        services.stub(get(urlPathMatching("/api/registration/tickets/secret")),
                StubServices.file("ticket.json").replace("SEATED", "WITHDRAWN"));

        assertThat(pages.open(LINK).document().select("a[href$=retrait]")).isEmpty();
        assertThat(pages.open(LINK + "/retrait").document().select("main button")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"SEATED, vous y aviez une place, 2026-11-13T, PUBLISHED",
            "SEATED, vous y aviez une place, 2027-01-13T, HELD",
            "WAITING, vous étiez sur liste d’attente, 2026-11-13T, PUBLISHED"})
    void isASouvenirOnceTheWorkshopTookPlace(String state, String words, String day, String status,
            StubServices services) {
        services.stub(get(urlPathMatching("/api/registration/tickets/secret")), StubServices.file("ticket.json")
                .replace("SEATED", state).replace("2027-01-13T", day).replace("PUBLISHED", status));

        var page = pages.open(LINK);

        assertThat(page.text(".ticket-state")).contains("Cet atelier a eu lieu", "souvenir", words);
        assertThat(page.document().select(".ticket-code, a[href$=retrait], a[href$=ics]")).isEmpty();
        var giving = pages.open(LINK + "/retrait");
        assertThat(giving.text("main")).contains("a eu lieu").doesNotContain("Votre place ira");
        assertThat(giving.document().select("main button")).isEmpty();
        assertThat(pages.send(LINK + "/retrait").redirect()).isEqualTo(LINK + "/retrait");
        services.server().verify(0, postRequestedFor(anyUrl()));
    }

    @Test
    void keepsTheSecretOfItsAddress() {
        assertThat(pages.open(LINK).response().getHeader("Referrer-Policy")).isEqualTo("no-referrer");
    }
}
