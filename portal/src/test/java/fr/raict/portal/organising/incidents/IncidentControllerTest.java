package fr.raict.portal.organising.incidents;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.StubServices;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class IncidentControllerTest {
    private static final String PAGE = "/organisation/incidents";
    private static final String HELD = "[aria-labelledby=courriels-retenus]";

    @Autowired
    private Pages pages;

    @Test
    void saysInPlainWordsWhyMailsAreHeldBackAndWhatToDo() {
        assertThat(pages.as("organiser").open(PAGE).text(HELD)).contains("Les courriels sont retenus",
                "Le quota d’envoi est atteint.", "Attendez qu’il se renouvelle", "550 5.4.5 Daily user sending quota",
                "120 courriels");
        assertThat(pages.as("organiser").in("en").open(PAGE).text(HELD)).contains("E-mails are held back",
                "The sending quota is used up.", "Wait until it is renewed");
    }

    @Test
    void saysNothingOfMailsThatGo(StubServices services) {
        services.stub(get(urlPathEqualTo("/api/notification/incidents")), "{\"deadLetters\":[],\"obstructions\":[]}");

        assertThat(pages.as("organiser").open(PAGE).document().select(HELD)).isEmpty();
    }

    @Test
    void showsTheOthersWhileTheMailServiceIsAway(StubServices services) {
        services.refuse(get(urlPathEqualTo("/api/notification/incidents")), 503, "unavailable", "Non", "");

        assertThat(pages.as("organiser").open(PAGE).text("[aria-labelledby=service-notification]"))
                .contains("Ce service ne répond pas");
    }
}
