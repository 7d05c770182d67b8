package fr.raict.notification.mails.application;

import java.util.List;

import fr.raict.notification.mails.domain.EventLetter;
import fr.raict.notification.mails.domain.Language;
import fr.raict.notification.mails.domain.Succession;
import fr.raict.notification.mails.domain.Workshop;
import fr.raict.platform.calendar.CalendarText;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static fr.raict.notification.mails.domain.SessionsLetters.CORRECTED;
import static fr.raict.notification.mails.domain.SessionsLetters.HYBRID;
import static fr.raict.notification.mails.domain.SessionsLetters.ON_SITE;
import static fr.raict.notification.mails.domain.SessionsLetters.REMOTE;
import static fr.raict.notification.mails.domain.SessionsLetters.UNDATED;
import static fr.raict.notification.mails.domain.SessionsLetters.YANN;
import static fr.raict.notification.mails.domain.SessionsLetters.givenUp;
import static fr.raict.notification.mails.domain.SessionsLetters.letter;
import static fr.raict.notification.mails.domain.SessionsLetters.seated;
import static fr.raict.notification.mails.domain.SessionsLetters.waiting;
import static org.assertj.core.api.Assertions.assertThat;

/** What is told of sessions that ended for a person or passed to another. */
class ComposeSuccessionTest {

    @Test
    void tellsThatRegistrationsEnded() {
        var several = compose(givenUp(Language.FRENCH, null, ON_SITE, UNDATED, REMOTE));
        var one = compose(givenUp(Language.FRENCH, null, ON_SITE));

        assertThat(several.subject()).isEqualTo("RAICT 2027\u00A0: votre inscription à 3 sessions a pris fin");
        assertThat(several.text()).contains("Votre inscription à 3 sessions a pris fin. Vos billets",
                "Manifestation\u00A0: RAICT 2027\n").doesNotContain("à votre place", "autre adresse")
                .containsSubsequence(
                        "Session\u00A0: Filières agricoles\nDate\u00A0: mercredi 6", "Lieu\u00A0: Étoile 1, Palais",
                        "\n\nSession\u00A0: Jeunesses\n\nSession\u00A0: Eau et climat\n", "Lieu\u00A0: à distance\n\n");
        assertThat(one.subject()).isEqualTo("RAICT 2027\u00A0: votre inscription à une session a pris fin");
        assertThat(one.text()).contains("Votre inscription à cette session a pris fin. Votre billet n’est");
    }

    @Test
    void tellsTheSameInEnglish() {
        var several = compose(givenUp(Language.ENGLISH, null, ON_SITE, REMOTE));
        var one = compose(givenUp(Language.ENGLISH, null, ON_SITE));

        assertThat(several.subject()).isEqualTo("RAICT 2027: your registration for 2 sessions has ended");
        assertThat(several.text()).contains("Your registration for 2 sessions has ended. Your tickets",
                "Session: Filières agricoles\nDate: Wednesday 6", "There is nothing you need to do.");
        assertThat(one.subject()).isEqualTo("RAICT 2027: your registration for a session has ended");
        assertThat(one.text()).contains("Your registration for this session has ended. Your ticket is");
    }

    @Test
    void tellsWhoTakesPartInItsReadersPlace() {
        assertThat(compose(givenUp(Language.FRENCH, YANN, ON_SITE, REMOTE)).subject())
                .isEqualTo("RAICT 2027\u00A0: une autre personne participe à votre place");
        assertThat(text(givenUp(Language.FRENCH, YANN, ON_SITE, REMOTE)))
                .contains("Yann Morvan participe à votre place à 2 sessions. Vos inscriptions à ces sessions ont")
                .doesNotContain("Votre inscription", "autre adresse");
        assertThat(text(givenUp(Language.FRENCH, YANN, ON_SITE))).contains(
                "Yann Morvan participe à votre place à cette session. Votre inscription a pris fin et votre billet");
        assertThat(compose(givenUp(Language.ENGLISH, YANN, ON_SITE)).subject())
                .isEqualTo("RAICT 2027: somebody else takes your place");
        assertThat(text(givenUp(Language.ENGLISH, YANN, ON_SITE, REMOTE)))
                .contains("Yann Morvan takes your place in 2 sessions. Your registrations for these sessions have");
        assertThat(text(givenUp(Language.ENGLISH, YANN, ON_SITE)))
                .contains("Yann Morvan takes your place in this session. Your registration has ended, and your");
    }

    @Test
    void tellsTheFormerAddressThatThereIsAnother() {
        assertThat(compose(givenUp(Language.FRENCH, CORRECTED, ON_SITE, REMOTE)).subject())
                .isEqualTo("RAICT 2027\u00A0: vos inscriptions sont suivies à une autre adresse");
        assertThat(compose(givenUp(Language.FRENCH, CORRECTED, ON_SITE)).subject())
                .isEqualTo("RAICT 2027\u00A0: votre inscription est suivie à une autre adresse");
        assertThat(text(givenUp(Language.FRENCH, CORRECTED, ON_SITE, REMOTE)))
                .contains("Vos inscriptions à 2 sessions sont désormais suivies à une autre adresse. Les billets")
                .doesNotContain("à votre place", "pris fin");
        assertThat(text(givenUp(Language.FRENCH, CORRECTED, ON_SITE)))
                .contains("Votre inscription à cette session est désormais suivie à une autre adresse. Le billet");
        assertThat(compose(givenUp(Language.ENGLISH, CORRECTED, ON_SITE, REMOTE)).subject())
                .isEqualTo("RAICT 2027: your registrations have moved to another address");
        assertThat(compose(givenUp(Language.ENGLISH, CORRECTED, ON_SITE)).subject())
                .isEqualTo("RAICT 2027: your registration has moved to another address");
        assertThat(text(givenUp(Language.ENGLISH, CORRECTED, ON_SITE, REMOTE)))
                .contains("Your registrations for 2 sessions have moved to another address. The tickets sent");
        assertThat(text(givenUp(Language.ENGLISH, CORRECTED, ON_SITE)))
                .contains("Your registration for this session has moved to another address. The ticket sent");
    }

    @Test
    void givesNoTicketAndNoLinkToTakePartAndSaysWhomToAsk() {
        for (var language : Language.values()) {
            for (var succession : new Succession[]{null, YANN, CORRECTED}) {
                var mail = compose(givenUp(language, succession, ON_SITE, REMOTE));

                assertThat(mail.secrets()).isEmpty();
                assertThat(mail.text() + mail.html() + unfolded(mail)).doesNotContain("/billets/", "visio.example");
                assertThat(Jsoup.parse(mail.html()).select("main p").text()).contains(
                        language == Language.FRENCH ? "à l’organisation en écrivant à organisatrice@example.org."
                                : "tell the organiser by writing to organisatrice@example.org.");
            }
        }
    }

    @Test
    void saysAtTheTopWhomItsReaderReplaces() {
        assertThat(text(letter(Language.FRENCH, YANN, seated(ON_SITE), waiting(REMOTE, 2)))).startsWith(
                "Bonjour Anaïs Lefèvre,\n\nVous remplacez Yann Morvan et participez à sa place.\n\nVoici");
        assertThat(text(letter(Language.FRENCH, YANN, seated(ON_SITE)))).contains(
                "Vous remplacez Yann Morvan et participez à sa place.\n\nVotre inscription est confirmée");
        assertThat(text(letter(Language.ENGLISH, YANN, waiting(ON_SITE, 2)))).startsWith(
                "Hello Anaïs Lefèvre,\n\nYou take part in the place of Yann Morvan.\n\nThis session is full.");
    }

    @Test
    void saysAtTheTopThatNewTicketsTakeThePlaceOfThoseSentToTheFormerAddress() {
        assertThat(text(letter(Language.FRENCH, CORRECTED, seated(ON_SITE), waiting(REMOTE, 2)))).startsWith("""
                Bonjour Anaïs Lefèvre,

                Votre adresse a été corrigée\u00A0: voici vos 2 sessions, avec de nouveaux billets.
                Les billets envoyés à l’ancienne adresse ne sont plus valables.

                Places confirmées\u00A0: 1
                """);
        assertThat(text(letter(Language.FRENCH, CORRECTED, seated(ON_SITE)))).contains("""
                Votre adresse a été corrigée\u00A0: voici votre session, avec un nouveau billet.
                Le billet envoyé à l’ancienne adresse n’est plus valable.

                Votre inscription est confirmée""");
        assertThat(text(letter(Language.ENGLISH, CORRECTED, seated(ON_SITE), waiting(REMOTE, 2)))).contains("""
                Your address was corrected: here are your 2 sessions, with new tickets.
                The tickets sent to the former address are no longer valid.
                """);
        assertThat(text(letter(Language.ENGLISH, CORRECTED, seated(ON_SITE)))).contains("""
                Your address was corrected: here is your session, with a new ticket.
                The ticket sent to the former address is no longer valid.
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>{{/sessions}}</b> \"x\"\r\nBcc: {{name}}", "d’Aubigné-O'Brien : x", "😀 \u202Ex"})
    void quotesTheOtherNameWithoutLettingItBecomeMarkup(String typed) {
        var other = new Succession.Replacement(typed);

        for (var language : Language.values()) {
            for (var mail : List.of(compose(givenUp(language, other, ON_SITE)),
                    compose(letter(language, other, seated(ON_SITE), waiting(HYBRID, 3))))) {
                assertThat(mail.text()).contains(other.otherName()).doesNotContain("\r", "\u202E");
                assertThat(Jsoup.parse(mail.html()).select("main p").text()).contains(other.otherName());
                assertThat(mail.html()).doesNotContain("<b>");
                assertThat(mail.subject()).doesNotContain(other.otherName());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void isCalledByItsEditionWhereItCannotBeWritten(Language language) {
        var nowhere = new Workshop(ON_SITE.id(), "Filières", null, "RAICT 2027", "Paris", "Mars/Base",
                "o@example.org", 1, ON_SITE.roomAndTime(), null);
        var mail = ComposeMailFixture.queued(givenUp(language, YANN, nowhere));

        assertThat(ComposeMailFixture.composer().subject(mail)).isEqualTo("RAICT 2027");
    }

    private static String text(EventLetter letter) {
        return compose(letter).text();
    }

    private static ComposedMail compose(EventLetter letter) {
        return ComposeMailFixture.compose(letter);
    }

    private static String unfolded(ComposedMail mail) {
        return CalendarText.unfolded(mail.calendar().body());
    }
}
