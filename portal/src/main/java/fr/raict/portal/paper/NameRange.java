package fr.raict.portal.paper;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Family names from the first letters of one to those of another, both with all names that begin so. Accents and capitals
 * do not count; empty letters are no end.
 */
record NameRange(String from, String to) {

    NameRange {
        from = plain(from);
        to = plain(to);
    }

    boolean isUpsideDown() {
        return !to.isEmpty() && from.compareTo(to) > 0 && !from.startsWith(to);
    }

    boolean holds(String familyName) {
        var name = plain(familyName);
        return name.compareTo(from) >= 0 && (to.isEmpty() || name.compareTo(to) <= 0 || name.startsWith(to));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.toUpperCase(Locale.ROOT).replace("Œ", "OE").replace("Æ", "AE"),
                Normalizer.Form.NFD).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
