package fr.raict.notification.mails.templates;

import java.util.Map;

import com.samskivert.mustache.MustacheException;
import fr.raict.notification.mails.application.Templates;
import fr.raict.notification.mails.domain.Language;
import fr.raict.notification.mails.domain.LetterTemplate;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MustacheTemplatesTest {
    private final Templates templates = TemplatesFixture.templates();

    @Test
    void refusesATextWhoseValuesAreMissing() {
        var values = Map.of("name", "Anaïs", "workshop", "x");

        assertThatThrownBy(() -> templates.word(LetterTemplate.SEAT_ASSIGNED, Language.FRENCH, values))
                .isInstanceOf(MustacheException.class);
    }

    @Test
    void hasEveryPhraseInEveryLanguage() {
        assertThat(templates.phrase("role.SPEAKER", Language.FRENCH)).isEqualTo("intervention");
        assertThat(templates.phrase("calendar.ticket", Language.ENGLISH)).isEqualTo("Ticket:");
        assertThatThrownBy(() -> templates.phrase("none", Language.FRENCH))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
