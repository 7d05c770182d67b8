package fr.raict.notification.mails.application;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import fr.raict.notification.mails.domain.Answer;
import fr.raict.notification.mails.domain.Attendance.Mode;
import fr.raict.notification.mails.domain.EventLetter;
import fr.raict.notification.mails.domain.InvitationNews;
import fr.raict.notification.mails.domain.Language;
import fr.raict.notification.mails.domain.Letters;
import fr.raict.notification.mails.domain.Recipient;
import fr.raict.notification.mails.domain.RegistrationNews;
import fr.raict.notification.mails.domain.Workshop;
import fr.raict.platform.calendar.CalendarText;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class ComposeMailTest {
    static Stream<EventLetter> everyLetterInEveryLanguage() {
        return Arrays.stream(Language.values()).flatMap(language -> Letters.all(language).stream());
    }

    @ParameterizedTest
    @MethodSource("everyLetterInEveryLanguage")
    void leavesNoPlaceholderAndNoGap(EventLetter letter) {
        var mail = ComposeMailFixture.compose(letter);

        assertThat(mail.subject()).isNotBlank().doesNotContain("{", "}", "null", "\n");
        assertThat(mail.text()).doesNotContain("{{", "}}", "null", "\n\n\n");
        assertThat(mail.html()).doesNotContain("{{", "}}", "null").doesNotContainPattern("<p>\\s*</p>");
    }

    @ParameterizedTest
    @MethodSource("everyLetterInEveryLanguage")
    void saysTheSameInTextAndHtml(EventLetter letter) {
        var mail = ComposeMailFixture.compose(letter);

        var document = Jsoup.parse(mail.html());
        var shown = document.select("main p").text();
        document.select("a[href]")
                .forEach(link -> assertThat(mail.text()).contains(link.attr("href").replace("mailto:", "")));
        words(mail.text()).forEach(word -> assertThat(shown).contains(word));
        assertThat(document.select("html").attr("lang")).isEqualTo(letter.recipient().language().tag());
        assertThat(document.select("h1").text()).isEqualTo(Jsoup.parse(mail.subject()).text());
    }

    /** The addresses behind buttons and the colons of their labels are in the text only. */
    private static Stream<String> words(String text) {
        return Arrays.stream(text.split("[\\s\\u00A0:]+"))
                .filter(word -> !word.startsWith("//") && !word.equals("https"));
    }

    @ParameterizedTest
    @MethodSource("everyLetterInEveryLanguage")
    void isWellFormedHtmlWithoutTracking(EventLetter letter) {
        var html = ComposeMailFixture.compose(letter).html();

        var parser = org.jsoup.parser.Parser.htmlParser().setTrackErrors(10);
        Jsoup.parse(html, "", parser);
        assertThat(parser.getErrors()).isEmpty();
        assertThat(html).doesNotContain("<img", "<script", "http://");
    }

    @Test
    void answersGoToTheOrganiser() {
        var mail = ComposeMailFixture.compose(Letters.toParticipant(Language.FRENCH, new RegistrationNews.Seated()));

        assertThat(mail.answersTo()).hasToString("organisatrice@example.org");
        assertThat(mail.to()).hasToString("anais.lefevre@example.org");
        assertThat(mail.name()).isEqualTo("Anaïs Lefèvre");
    }

    @Test
    void writesFrenchWithItsTypography() {
        var mail = ComposeMailFixture.compose(Letters.toParticipant(Language.FRENCH, new RegistrationNews.Seated()));

        assertThat(mail.subject()).startsWith("Inscription confirmée\u00A0: Filières agricoles");
        assertThat(mail.text()).contains(
                "Date\u00A0: mercredi 6\u00A0janvier\u00A02027, de 14\u00A0h\u00A030 à 16\u00A0h",
                "Lieu\u00A0: Étoile 1, Palais des congrès de Paris", "Un empêchement\u00A0? Libérez",
                "Ouvrir mon billet\u00A0: https://raict.example.org/billets/" + Letters.TICKET);
    }

    @Test
    void tellsTheRankOnTheWaitingList() {
        var mail = ComposeMailFixture
                .compose(Letters.toParticipant(Language.ENGLISH, new RegistrationNews.Waitlisted(7)));

        assertThat(mail.text()).contains("Your rank: 7");
    }

    @Test
    void tellsEverythingThatChangedInOneMail() {
        var before = Letters.workshop("Les filières", "Europe/Paris", "o@example.org", Letters.ENDS.plusSeconds(60));
        var now = Letters.attended(Mode.REMOTE, Letters.LINK);
        var french = moved(Language.FRENCH, now, before, true);
        var english = moved(Language.ENGLISH, now, before, true);

        assertThat(french.text()).contains("Ancien titre\u00A0: Les filières\nNouveau titre\u00A0: Filières agricoles",
                "Ancienne date\u00A0: ", "Nouvelle date\u00A0: ",
                "Ancienne participation\u00A0: sur place\nNouvelle participation\u00A0: à distance",
                "Ancien lieu\u00A0: Étoile 1, Palais des congrès de Paris\nNouveau lieu\u00A0: à distance",
                "Nouveau lien de connexion\u00A0: " + Letters.LINK);
        assertThat(english.text()).contains("Former title: Les filières", "Formerly attended: on site",
                "New place: online", "New link to take part: " + Letters.LINK);
        assertThat(Jsoup.parse(french.html()).select("a").eachAttr("href")).contains(Letters.LINK);
        assertThat(unfolded(french)).contains("LOCATION:à distance", "CONFERENCE;VALUE=URI;");
    }

    @Test
    void saysNothingOfWhatIsTheSame() {
        var now = Letters.attended(Mode.HYBRID, Letters.LINK);
        var before = Letters.attended(Mode.HYBRID, "https://visio.example.org/autre");

        assertThat(moved(Language.FRENCH, now, before, true).text()).contains("Nouveau lien de connexion")
                .doesNotContain("Ancien", "Nouveau lieu", "Nouvelle");
    }

    @Test
    void showsTheLinkOnlyToWhoTakesPart() {
        var online = Letters.attended(Mode.REMOTE, Letters.LINK);
        var reader = Letters.recipient(Language.FRENCH);

        assertThat(List.of(Letters.toParticipant(reader, online, new RegistrationNews.Seated()),
                Letters.toParticipant(reader, online, new RegistrationNews.Promoted()),
                Letters.toParticipant(reader, online, new RegistrationNews.WorkshopMoved(true, null, List.of())),
                Letters.toExpert(reader, online, new InvitationNews.Accepted()),
                Letters.toExpert(reader, online, new InvitationNews.Updated(true, online))))
                .extracting(ComposeMailFixture::compose).allSatisfy(mail -> {
                    assertThat(mail.text()).contains(Letters.LINK);
                    assertThat(unfolded(mail)).contains("CONFERENCE");
                });
        assertThat(List.of(Letters.toParticipant(reader, online, new RegistrationNews.Waitlisted(1)),
                Letters.toParticipant(reader, online, new RegistrationNews.WorkshopMoved(false, null, List.of())),
                Letters.toParticipant(reader, online, new RegistrationNews.Withdrawn(true)),
                Letters.toParticipant(reader, online, new RegistrationNews.WorkshopCancelled(null)),
                Letters.toExpert(reader, online, Letters.asked(InvitationNews.Occasion.FIRST, null)),
                Letters.toExpert(reader, online, new InvitationNews.Updated(false, online)),
                Letters.toExpert(reader, online, new InvitationNews.Declined())))
                .extracting(ComposeMailFixture::compose).allSatisfy(mail -> {
                    assertThat(mail.text() + mail.html() + unfolded(mail)).doesNotContain("visio.example.org");
                    assertThat(mail.text()).contains("Lieu\u00A0: à distance");
                });
    }

    @Test
    void saysThatALinkFollowsWhileThereIsNone() {
        var mail = ComposeMailFixture.compose(Letters.toParticipant(Letters.recipient(Language.ENGLISH),
                Letters.attended(Mode.REMOTE, null), new RegistrationNews.Seated()));

        assertThat(mail.text()).contains("Place: online", "Link to take part: it will be sent to you by mail");
        assertThat(unfolded(mail)).doesNotContain("CONFERENCE");
    }

    @Test
    void asksWhoIsTakenTwiceAfterAMoveToChoose() {
        var news = new RegistrationNews.WorkshopMoved(true, null, List.of("Ports et logistique", "Jeunesse"));
        var mail = ComposeMailFixture.compose(Letters.toParticipant(Letters.recipient(Language.FRENCH),
                Letters.attended(Mode.ON_SITE, null), news));

        assertThat(mail.text()).contains("à la même heure", "Ports et logistique", "Jeunesse", "choisir");
        assertThat(moved(Language.FRENCH, Letters.attended(Mode.ON_SITE, null), null, true).text())
                .doesNotContain("à la même heure");
    }

    private static ComposedMail moved(Language language, Workshop now, Workshop before, boolean heldSeat) {
        return ComposeMailFixture.compose(Letters.toParticipant(Letters.recipient(language), now,
                new RegistrationNews.WorkshopMoved(heldSeat, before, List.of())));
    }

    private static String unfolded(ComposedMail mail) {
        return CalendarText.unfolded(mail.calendar().body());
    }

    @Test
    void tellsFormerAndNewPlaceOfAMovedWorkshop() {
        var moved = Letters.all(Language.FRENCH).get(6);

        assertThat(ComposeMailFixture.compose(moved).text()).contains("Nouvelle date\u00A0: mercredi 6",
                "Nouveau lieu\u00A0: Étoile 1",
                "Ancienne date\u00A0: mardi 5", "Ancien lieu\u00A0: Marly");
    }

    @Test
    void tellsTheOrganiserReasonAndSubstitute() {
        var declined = new Answer.Declined("Je suis en mission.", "Yann Morvan");

        var mail = ComposeMailFixture.compose(Letters.toOrganiser(Language.FRENCH, declined));

        assertThat(mail.subject()).isEqualTo("Anaïs Lefèvre décline\u00A0: Filières agricoles : l’accès aux marchés");
        assertThat(mail.text()).contains("Motif\u00A0: Je suis en mission.", "Remplacement proposé\u00A0: Yann Morvan",
                "Rôle\u00A0: présidence", "https://raict.example.org/organisation/invitations");
        assertThat(mail.calendar()).isNull();
    }

    @Test
    void putsTheAnswerLinkIntoTextHtmlAndCalendarAndNamesItsSecret() {
        var mail = ComposeMailFixture
                .compose(Letters.toExpert(Language.ENGLISH, Letters.asked(InvitationNews.Occasion.FIRST, null)));

        var link = "https://raict.example.org/invitations/" + Letters.ANSWER + "?lang=en";
        assertThat(mail.text()).contains("Answer the invitation: " + link,
                "before Tuesday 1\u00A0December\u00A02026, 18:00");
        assertThat(Jsoup.parse(mail.html()).select("a.button").attr("href")).isEqualTo(link);
        assertThat(mail.calendar().body().replaceAll("\r\n ", "")).contains("URL:" + link);
        assertThat(mail.secrets()).containsExactly(Letters.ANSWER);
    }

    @Test
    void quotesPeoplesWordsWithoutLettingThemBecomeMarkup() {
        var eve = new Recipient("Eve <script>alert(1)</script>\n\nObjet : \"x\" {{rank}}", "eve@example.org",
                Language.FRENCH);
        var cancelled = new RegistrationNews.WorkshopCancelled("<b>Non</b>\n& non");

        var mail = ComposeMailFixture.compose(Letters.toParticipant(eve, Letters.workshop(null), cancelled));

        assertThat(mail.text()).contains("Bonjour Eve <script>alert(1)</script> Objet : \"x\" {{rank}},");
        assertThat(mail.html()).doesNotContain("<script", "<b>").contains("&lt;b&gt;Non&lt;/b&gt;<br>\n&amp; non");
    }
}
