package fr.raict.portal.organising.experts;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.StubServices;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class ExpertControllerTest {
    private static final String PAGE = "/organisation/experts/nouveau";
    private static final String API = "/api/agenda/experts";

    @Autowired
    private Pages pages;

    @Test
    void sendsAnAddressAsItIsReadWithoutWhatCannotBeSeen(StubServices services) {
        var added = send("\u00A0x@xn--mairie-orlans-khb.example\u200B");

        assertThat(added.redirect()).endsWith("?avis=expert-cree");
        services.server().verify(postRequestedFor(urlEqualTo(API))
                .withRequestBody(matchingJsonPath("$.email", equalTo("x@mairie-orléans.example"))));
    }

    @Test
    void saysBesideTheAddressWhoHasItAndKeepsWhatWasTyped(StubServices services) {
        services.refuse(post(API), 409, "address-taken", "Non",
                ", \"errors\": [{\"field\": \"email\", \"message\": \"Cette adresse est celle de Jean Brun.\"}]");

        var refused = send("Jean.BR@example.org");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("#email-error")).contains("celle de Jean Brun");
        assertThat(refused.document().select("#email").val()).isEqualTo("Jean.BR@example.org");
    }

    @Test
    void saysWhatIsWrongWithAnAddress() {
        assertThat(send("jean br@example.org").text("#email-error")).contains("contient une espace");
    }

    private Pages.Page send(String email) {
        return pages.as("organiser").send(PAGE, "givenName", "Jean", "familyName", "Brun", "email", email,
                "organisation", "Ville de Poitiers", "language", "fr");
    }
}
