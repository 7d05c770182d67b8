package fr.raict.portal.organising;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds words whatever their accents and capitals. */
public record TextSearch(String typed) {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    public TextSearch {
        typed = typed.strip();
    }

    public boolean isActive() {
        return !typed.isEmpty();
    }

    /** Whether the texts together contain every word; always when nothing is searched. */
    public boolean finds(String... texts) {
        var text = plain(String.join(" ", texts));
        return plain(typed).lines().flatMap(line -> Pattern.compile("\\s+").splitAsStream(line))
                .allMatch(text::contains);
    }

    private static String plain(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return typed;
    }
}
