package fr.raict.notification.mails.application;

import java.util.Arrays;
import java.util.stream.Stream;

import fr.raict.notification.mails.domain.Answer;
import fr.raict.notification.mails.domain.InvitationNews;
import fr.raict.notification.mails.domain.Language;
import fr.raict.notification.mails.domain.Letters;
import fr.raict.notification.mails.domain.Recipient;
import fr.raict.notification.mails.domain.RegistrationNews;
import fr.raict.notification.mails.domain.WorkshopLetter;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class ComposeMailTest {
    static Stream<WorkshopLetter> everyLetterInEveryLanguage() {
        return Arrays.stream(Language.values()).flatMap(language -> Letters.all(language).stream());
    }

    @ParameterizedTest
    @MethodSource("everyLetterInEveryLanguage")
    void leavesNoPlaceholderAndNoGap(WorkshopLetter letter) {
        var mail = ComposeMailFixture.compose(letter);

        assertThat(mail.subject()).isNotBlank().doesNotContain("{", "}", "null", "\n");
        assertThat(mail.text()).doesNotContain("{{", "}}", "null", "\n\n\n");
        assertThat(mail.html()).doesNotContain("{{", "}}", "null").doesNotContainPattern("<p>\\s*</p>");
    }

    @ParameterizedTest
    @MethodSource("everyLetterInEveryLanguage")
    void saysTheSameInTextAndHtml(WorkshopLetter letter) {
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
    void isWellFormedHtmlWithoutTracking(WorkshopLetter letter) {
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
