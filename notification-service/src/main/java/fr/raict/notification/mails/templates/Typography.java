package fr.raict.notification.mails.templates;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.raict.notification.mails.domain.Language;

/** Lets people write templates with the plain keys of a keyboard. */
final class Typography {
    private static final Pattern TAG_OR_TEXT = Pattern.compile("\\{\\{.*?}}|(?:(?!\\{\\{).)+");

    private Typography() {}

    /** Curls apostrophes and, in French, keeps « : ; ? ! » with the word before. Placeholders stay as they are. */
    static String apply(String line, Language language) {
        return TAG_OR_TEXT.matcher(line).replaceAll(found -> {
            var part = found.group();
            return Matcher.quoteReplacement(part.startsWith("{{") ? part : set(part, language));
        });
    }

    private static String set(String text, Language language) {
        var curled = text.replace('\'', '’');
        return switch (language) {
            case FRENCH -> curled.replaceAll(" ([:;?!»])", "\u00A0$1").replace("« ", "«\u00A0");
            case ENGLISH -> curled;
        };
    }
}
