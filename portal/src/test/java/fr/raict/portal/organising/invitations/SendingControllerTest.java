package fr.raict.portal.organising.invitations;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.StubServices;
import fr.raict.portal.organising.OrganisersStubs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class SendingControllerTest {
    private static final String UNANSWERED = "/organisation/invitations/" + OrganisersStubs.invitation(2);
    private static final String SENDING = "/api/agenda/invitations/%s/sending"
            .formatted(OrganisersStubs.invitation(2));

    @Autowired
    private Pages pages;

    @Test
    void putsTheUnansweredFirst() {
        var board = pages.as("organiser").open("/organisation/invitations").document();

        assertThat(board.select("main h2").eachText()).containsExactly("Sans réponse (1)",
                "Expirées sans réponse (1)", "Déclinées (1)", "À envoyer (1)", "Acceptées (1)", "Retirées (1)");
    }

    @Test
    void tellsThatAnInvitationDidNotArriveAndWhy() {
        var board = pages.as("organiser").open("/organisation/invitations");

        assertThat(board.text(".undelivered"))
                .isEqualTo("Courriel non remis : l’adresse saisie n’en est pas une");
    }

    @Test
    void preparesAnInvitationThatAnotherPageSends(StubServices services) {
        var prepared = pages.as("organiser").send(
                "/organisation/ateliers/%s/invitations/nouvelle".formatted(StubServices.WORKSHOP), "expert",
                OrganisersStubs.expert(4).toString(), "role", "EXPERT", "message", "Bonjour", "answerBefore",
                "2026-12-15");

        assertThat(prepared.redirect()).endsWith("/envoi?avis=invitation-creee");
        services.server().verify(postRequestedFor(
                urlEqualTo("/api/agenda/workshops/%s/invitations".formatted(StubServices.WORKSHOP)))
                .withRequestBody(matchingJsonPath("$.answerBefore", equalTo("2026-12-15T23:00:00Z")))
                .withRequestBody(matchingJsonPath("$.role", equalTo("EXPERT"))));
    }

    @Test
    void namesTheRecipientBeforeSending() {
        var check = pages.as("organiser").open(UNANSWERED + "/envoi");

        assertThat(check.text("h1")).isEqualTo("Relancer Idriss Camara");
        assertThat(check.text(".booking")).contains("idriss.camara@example.org", "Acteurs économiques");
        assertThat(check.document().select("#answerBefore").attr("value")).isEqualTo("2026-12-15");
    }

    @Test
    void leavesTheDeadlineAloneUnlessItsDayChanges(StubServices services) {
        var sent = pages.as("organiser").send(UNANSWERED + "/envoi", "version", "2", "answerBefore", "2026-12-15");

        assertThat(sent.redirect()).contains("?avis=invitation-envoyee");
        services.server().verify(postRequestedFor(urlEqualTo(SENDING)).withHeader("If-Match", equalTo("\"2\""))
                .withRequestBody(matchingJsonPath("$.answerBefore", absent()).or(
                        matchingJsonPath("$[?(@.answerBefore == null)]"))));
    }

    @Test
    void givesAnotherDeadline(StubServices services) {
        pages.as("organiser").send(UNANSWERED + "/envoi", "version", "2", "answerBefore", "2026-12-20");

        services.server().verify(postRequestedFor(urlEqualTo(SENDING))
                .withRequestBody(matchingJsonPath("$.answerBefore", equalTo("2026-12-20T23:00:00Z"))));
    }

    @Test
    void saysWhyItIsNotSent(StubServices services) {
        services.refuse(post(SENDING), 409, "already-answered", "Il a déjà été répondu.", "");

        var refused = pages.as("organiser").send(UNANSWERED + "/envoi", "version", "2", "answerBefore", "2026-12-15");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text(".error-summary")).contains("Il a déjà été répondu.");
    }
}
