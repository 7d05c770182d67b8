package fr.raict.notification.mails.application;

import java.util.List;
import java.util.Map;

import fr.raict.notification.mails.domain.Language;
import fr.raict.notification.mails.domain.LetterTemplate;

/** The texts of the letters. */
public interface Templates {

    /**
     * @param values
     *            all that the text may mention; an empty value counts as absent in the text's conditions
     * @throws IllegalArgumentException
     *             when the text mentions something that has no value
     */
    Wording word(LetterTemplate template, Language language, Values values);

    /** A word or short phrase of the language. */
    String phrase(String key, Language language);

    /**
     * What a text may mention.
     *
     * @param lists
     *            by name the values of each of several things, which a section of the text is repeated for
     */
    record Values(Map<String, String> words, Map<String, List<Map<String, String>>> lists) {

        public Values(Map<String, String> words) {
            this(words, Map.of());
        }
    }

    /** One text, for readers with and without HTML. */
    record Wording(String subject, String text, String html) {}
}
