package fr.raict.notification.mails.application;

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
    Wording word(LetterTemplate template, Language language, Map<String, String> values);

    /** A word or short phrase of the language. */
    String phrase(String key, Language language);

    /** One text, for readers with and without HTML. */
    record Wording(String subject, String text, String html) {}
}
