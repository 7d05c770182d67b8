package fr.raict.notification.mails.application;

import fr.raict.notification.mails.domain.Language;
import fr.raict.notification.mails.domain.Letters;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every mail is in {@link ComposeMailTest}. */
class ComposeLinkTest {

    @Test
    void leadsToThePageWhereItsReaderRegisters() {
        var mail = ComposeMailFixture.compose(Letters.link(Language.FRENCH));

        assertThat(mail.subject()).isEqualTo("RAICT 2027\u00A0: votre lien pour vous inscrire");
        assertThat(mail.text()).contains("valable jusqu’au mardi 5\u00A0janvier\u00A02027 à 18\u00A0h,",
                "cette demande n’inscrit personne");
        assertThat(Jsoup.parse(mail.html()).select("a.button").eachAttr("href"))
                .containsExactly("https://raict.example.org/inscriptions/" + Letters.SECRET + "?lang=fr");
        assertThat(mail.calendar()).isNull();
        assertThat(mail.answersTo()).hasToString("organisatrice@example.org");
    }

    @Test
    void tellsTheSameInEnglish() {
        var mail = ComposeMailFixture.compose(Letters.link(Language.ENGLISH));

        assertThat(mail.subject()).isEqualTo("RAICT 2027: your link to register");
        assertThat(mail.text()).contains("valid until Tuesday 5\u00A0January\u00A02027, 18:00,",
                "https://raict.example.org/inscriptions/" + Letters.SECRET + "?lang=en");
    }

    @Test
    void masksItsSecretInTheJournal() {
        var mail = ComposeMailFixture.compose(Letters.link(Language.FRENCH));
        var shown = mail.masked();

        assertThat(mail.text()).contains(Letters.SECRET);
        assertThat(shown.text() + shown.html()).doesNotContain(Letters.SECRET).contains("/inscriptions/");
    }
}
