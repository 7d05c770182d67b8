package fr.raict.registration.exports.application;

import java.util.Locale;

import fr.raict.registration.people.domain.Wording;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** What files say in their headings and of what is told by a name: in French, or in English for who prefers it. */
@Component
class FileTexts {

    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

    FileTexts() {
        texts.setBasename("files");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
    }

    String of(String key, Locale language, Object... arguments) {
        return texts.getMessage(key, arguments, language);
    }

    String of(Enum<?> value, Locale language) {
        return of(value.getDeclaringClass().getSimpleName() + "." + value.name(), language);
    }

    /** In the other language where nobody said it in this one. */
    static String of(Wording wording, Locale language) {
        var english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
        var preferred = english ? wording.en() : wording.fr();
        return preferred.isEmpty() ? english ? wording.fr() : wording.en() : preferred;
    }
}
