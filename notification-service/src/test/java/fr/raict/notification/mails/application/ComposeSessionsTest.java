package fr.raict.notification.mails.application;

import java.util.List;

import fr.raict.notification.mails.domain.EventLetter;
import fr.raict.notification.mails.domain.Language;
import fr.raict.notification.mails.domain.Letters;
import fr.raict.notification.mails.domain.SessionsLetter;
import fr.raict.notification.mails.domain.Workshop;
import fr.raict.platform.calendar.CalendarText;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static fr.raict.notification.mails.domain.SessionsLetters.HYBRID;
import static fr.raict.notification.mails.domain.SessionsLetters.ON_SITE;
import static fr.raict.notification.mails.domain.SessionsLetters.REMOTE;
import static fr.raict.notification.mails.domain.SessionsLetters.UNDATED;
import static fr.raict.notification.mails.domain.SessionsLetters.YANN;
import static fr.raict.notification.mails.domain.SessionsLetters.letter;
import static fr.raict.notification.mails.domain.SessionsLetters.requested;
import static fr.raict.notification.mails.domain.SessionsLetters.seated;
import static fr.raict.notification.mails.domain.SessionsLetters.ticket;
import static fr.raict.notification.mails.domain.SessionsLetters.waiting;
import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every mail is in {@link ComposeMailTest}. */
class ComposeSessionsTest {

    @Test
    void tellsEachSessionInItsOrder() {
        var mail = compose(letter(Language.FRENCH, seated(ON_SITE), waiting(HYBRID, 3), seated(REMOTE)));

        assertThat(mail.subject()).isEqualTo("RAICT 2027\u00A0: vos 3 sessions");
        assertThat(mail.text()).contains("Voici vos 3 sessions",
                "Places confirmées\u00A0: 2\nSur liste d’attente\u00A0: 1\nManifestation\u00A0: RAICT 2027\n");
        assertThat(mail.text()).containsSubsequence(
                "Session\u00A0: Filières agricoles\nInscription\u00A0: place confirmée\nDate\u00A0: mercredi 6",
                "Lieu\u00A0: Étoile 1, Palais des congrès de Paris\n\n",
                "Ouvrir mon billet\u00A0: https://raict.example.org/billets/" + ticket(ON_SITE),
                "Session\u00A0: Diasporas\nInscription\u00A0: liste d’attente, rang 3\nDate\u00A0: mercredi 6",
                "Voir mon rang ou renoncer\u00A0: https://raict.example.org/billets/" + ticket(HYBRID),
                "Session\u00A0: Eau et climat\n", "Lieu\u00A0: à distance\nLien de connexion\u00A0: " + Letters.LINK,
                "Un empêchement\u00A0?", "Dès qu’une place se libère");
    }

    @Test
    void tellsTheSameInEnglish() {
        var mail = compose(letter(Language.ENGLISH, seated(ON_SITE), waiting(REMOTE, 3)));

        assertThat(mail.subject()).isEqualTo("RAICT 2027: your 2 sessions");
        assertThat(mail.text()).contains("Seats confirmed: 1\nOn the waiting list: 1\n",
                "Registration: seat confirmed", "Registration: waiting list, rank 3", "Place: online");
    }

    @Test
    void tellsOneSessionWithoutCounting() {
        var seat = compose(letter(Language.FRENCH, seated(ON_SITE)));
        var wait = compose(letter(Language.ENGLISH, waiting(ON_SITE, 2)));

        assertThat(seat.subject()).isEqualTo("RAICT 2027\u00A0: votre session");
        assertThat(seat.text()).contains("Votre inscription est confirmée")
                .doesNotContain("Places confirmées", "liste d’attente\u00A0:", "Dès qu’une place");
        assertThat(wait.subject()).isEqualTo("RAICT 2027: your session");
        assertThat(wait.text()).contains("You are on the waiting list", "waiting list, rank 2", "tentative")
                .doesNotContain("Seats confirmed", "You cannot come");
    }

    @Test
    void saysOfARequestThatItIsNotASeatAndKeepsItOutOfTheCalendar() {
        var mail = compose(letter(Language.FRENCH, seated(ON_SITE), requested(HYBRID), waiting(REMOTE, 2)));

        assertThat(mail.subject()).isEqualTo("RAICT 2027\u00A0: vos 3 sessions");
        assertThat(mail.text()).contains(
                "Places confirmées\u00A0: 1\nSur liste d’attente\u00A0: 1\nEn attente d’accord\u00A0: 1\n",
                "Session\u00A0: Diasporas\nInscription\u00A0: demande transmise, en attente de l’accord",
                "Voir ma demande ou y renoncer\u00A0: https://raict.example.org/billets/" + ticket(HYBRID),
                "n’est pas encore une place");
        assertThat(unfolded(mail)).contains("SUMMARY:Filières agricoles", "SUMMARY:Eau et climat")
                .doesNotContain("Diasporas");
    }

    @Test
    void tellsOneRequestAsWhatItIs() {
        var mail = compose(letter(Language.ENGLISH, YANN, requested(ON_SITE)));

        assertThat(mail.subject()).isEqualTo("RAICT 2027: your request");
        assertThat(mail.text()).contains("You replace Yann Morvan.", "You do not have a seat yet")
                .doesNotContain("seat is yours", "waiting list", "Awaiting approval:", "You cannot come");
        assertThat(mail.calendar()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void hasAButtonForEachTicket(Language language) {
        var mail = compose(letter(language, seated(ON_SITE), waiting(HYBRID, 3)));

        assertThat(Jsoup.parse(mail.html()).select("a.button").eachAttr("href")).containsExactly(
                link(ON_SITE, language),
                link(HYBRID, language));
    }

    private static String link(Workshop workshop, Language language) {
        return "https://raict.example.org/billets/" + ticket(workshop) + "?lang=" + language.tag();
    }

    @Test
    void showsALinkOnlyToWhoHasASeatAndSaysThatOneFollows() {
        var both = compose(letter(Language.FRENCH, waiting(REMOTE, 1), seated(HYBRID)));

        assertThat(both.text() + both.html() + unfolded(both)).doesNotContain("visio.example.org");
        assertThat(both.text()).containsOnlyOnce("Lien de connexion\u00A0: il vous sera envoyé par courriel");
        assertThat(unfolded(compose(letter(Language.FRENCH, seated(ON_SITE), seated(REMOTE)))))
                .containsOnlyOnce("CONFERENCE;VALUE=URI");
    }

    @Test
    void tellsASessionThatHasNoTimeYetAndNotesTheOthers() {
        var mail = compose(letter(Language.FRENCH, seated(UNDATED), seated(ON_SITE)));

        assertThat(mail.text()).contains("Session\u00A0: Jeunesses\nInscription\u00A0: place confirmée\n"
                + "Date\u00A0: pas encore fixée\n\n");
        assertThat(unfolded(mail)).contains("SUMMARY:Filières agricoles").doesNotContain("Jeunesses");
        assertThat(compose(letter(Language.FRENCH, seated(UNDATED))).calendar()).isNull();
    }

    @Test
    void masksTheSecretOfEachTicketWhereverItIs() {
        var letter = letter(Language.FRENCH, seated(ON_SITE), waiting(HYBRID, 3), seated(UNDATED));
        var mail = compose(letter);
        var shown = mail.masked();

        assertThat(mail.secrets()).containsExactly(ticket(ON_SITE), ticket(HYBRID), ticket(UNDATED));
        for (var secret : mail.secrets()) {
            assertThat(mail.text()).contains(secret);
            assertThat(shown.text() + shown.html() + shown.calendar().body()).doesNotContain(secret);
        }
    }

    @Test
    void quotesPeoplesWordsInEachSessionWithoutLettingThemBecomeMarkup() {
        var odd = titled("<b>{{/sessions}}</b> \"x\"\r\nEND:VCALENDAR {{name}}");
        var mail = compose(letter(Language.FRENCH, seated(odd), seated(ON_SITE)));

        assertThat(mail.text()).contains("Session\u00A0: <b>{{/sessions}}</b> \"x\" END:VCALENDAR {{name}}\n",
                "Session\u00A0: Filières agricoles");
        assertThat(mail.html()).doesNotContain("<b>").contains("&lt;b&gt;{{/sessions}}&lt;/b&gt;");
        assertThat(unfolded(mail).lines()).containsOnlyOnce("END:VCALENDAR");
    }

    @Test
    void isCalledByItsEditionWhereItCannotBeWritten() {
        var nowhere = new Workshop(ON_SITE.id(), "Filières", Letters.EDITION, "RAICT 2027", "Paris", "Mars/Base",
                "o@example.org", 1, ON_SITE.roomAndTime(), null);

        assertThat(subject(letter(Language.FRENCH, seated(REMOTE), seated(nowhere)))).isEqualTo("RAICT 2027");
        assertThat(subject(letter(Language.FRENCH, seated(REMOTE)))).isEqualTo("RAICT 2027\u00A0: votre session");
    }

    @Test
    void answersGoToTheOrganiserOfAllSessions() {
        var letter = letter(Language.FRENCH, seated(ON_SITE), seated(REMOTE));

        var mail = compose(letter.readdressed("elsewhere@example.org", "bureau@example.org"));

        assertThat(mail.to()).hasToString("elsewhere@example.org");
        assertThat(mail.answersTo()).hasToString("bureau@example.org");
        assertThat(mail.text()).contains("bureau@example.org");
        assertThat(List.of(unfolded(mail).split("ORGANIZER", -1))).hasSize(3).last().asString()
                .contains("mailto:bureau@example.org");
    }

    private static Workshop titled(String title) {
        return new Workshop(Letters.WORKSHOP, title, Letters.EDITION, "RAICT 2027", "Paris", "Europe/Paris",
                "organisatrice@example.org", 1, ON_SITE.roomAndTime(), null);
    }

    private static ComposedMail compose(EventLetter letter) {
        return ComposeMailFixture.compose(letter);
    }

    private static String subject(SessionsLetter letter) {
        return ComposeMailFixture.composer().subject(ComposeMailFixture.queued(letter));
    }

    private static String unfolded(ComposedMail mail) {
        return CalendarText.unfolded(mail.calendar().body());
    }
}
