package fr.raict.notification.mails.templates;

import java.util.HashMap;
import java.util.List;
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

        assertThatThrownBy(
                () -> templates.word(LetterTemplate.SEAT_ASSIGNED, Language.FRENCH, new Templates.Values(values)))
                .isInstanceOf(MustacheException.class);
    }

    @Test
    void refusesARepeatedTextOneOfWhoseValuesIsMissing() {
        var words = Map.of("name", "Anaïs", "edition", "RAICT", "several", "2", "seats", "2", "waits", "", "requests",
                "",
                "predecessor", "", "corrected", "",
                "organiserEmail", "o@example.org", "organiserEmailLink", "mailto:o@example.org");
        var whole = Map.of("workshop", "x", "seated", "x", "requested", "", "rank", "", "when", "", "where", "",
                "meetingLink", "", "linkFollows",
                "", "ticketLink", "https://raict.example.org");
        var half = new HashMap<>(whole);
        half.remove("ticketLink");

        assertThat(word(words, List.of(whole, whole)).text()).containsPattern("(?s)Session.*Session");
        assertThatThrownBy(() -> word(words, List.of(whole, half))).isInstanceOf(MustacheException.class);
        assertThatThrownBy(() -> templates.word(LetterTemplate.SESSIONS_CHOSEN, Language.FRENCH,
                new Templates.Values(words))).isInstanceOf(MustacheException.class);
    }

    private Templates.Wording word(Map<String, String> words, List<Map<String, String>> sessions) {
        return templates.word(LetterTemplate.SESSIONS_CHOSEN, Language.FRENCH,
                new Templates.Values(words, Map.of("sessions", sessions)));
    }

    @Test
    void hasEveryPhraseInEveryLanguage() {
        assertThat(templates.phrase("role.SPEAKER", Language.FRENCH)).isEqualTo("intervention");
        assertThat(templates.phrase("calendar.ticket", Language.ENGLISH)).isEqualTo("Ticket:");
        assertThatThrownBy(() -> templates.phrase("none", Language.FRENCH))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
