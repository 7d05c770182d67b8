package fr.raict.notification.mails.domain;

import java.util.Locale;

/** A language in which mail is written. */
public enum Language {
    FRENCH(Locale.FRANCE), ENGLISH(Locale.UK);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** English for any English BCP 47 tag; French, the platform's first language, for everything else. */
    public static Language of(String tag) {
        return Locale.forLanguageTag(tag).getLanguage().equals("en") ? ENGLISH : FRENCH;
    }

    /** {@code fr} or {@code en}. */
    public String tag() {
        return locale.getLanguage();
    }

    Locale locale() {
        return locale;
    }
}
