package fr.raict.endtoend;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.UUID;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** An expert answers by the link in the mail, without an account; mail scanners that follow it answer nothing. */
@EndToEndTest
class InvitationStoryIT {

    @ParameterizedTest(name = "JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void answersInTwoClicksByTheLinkInTheMail(boolean javaScript, Browsers browsers, Api api, Mails mails) {
        var organiser = new Organiser(api);
        var workshop = organiser.publish("Avec un expert " + UUID.randomUUID(), 20);
        var email = "experte-%s@example.org".formatted(workshop.id());
        var invitation = organiser.invite(workshop.id(), email);
        var mail = mails.await(email, workshop.title());
        assertThat(mail.calendarMethod()).contains("REQUEST");
        var link = mail.link("/invitations/");

        for (int i = 0; i < 100; i++) {
            assertThat(get(api, link)).isEqualTo(200);
        }
        assertThat(organiser.invitationState(workshop.id(), invitation)).isEqualTo("SENT");
        try (var expert = new Visit(browsers.person(javaScript, "fr-FR"))) {
            expert.open(link).reads(workshop.title()).press("J’accepte l’invitation").reads("Vous avez accepté");
            expert.open(link).reads("Vous avez accepté").doesNotRead("J’accepte l’invitation");
        }

        assertThat(organiser.invitationState(workshop.id(), invitation)).isEqualTo("ACCEPTED");
        assertThat(mails.await(email, "accord").calendarMethod()).contains("REQUEST");
        mails.await("organisation@example.org", workshop.title());
        try (var anybody = new Visit(browsers.person(javaScript, "fr-FR"))) {
            anybody.open("/ateliers/" + workshop.id()).reads("Experte Invitée");
        }
    }

    private static int get(Api api, URI link) { return api.send(HttpRequest.newBuilder(link)).status(); }
}
