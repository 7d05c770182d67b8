package fr.raict.portal.registering.lists;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import fr.raict.values.TypedText;

/** Words without what people write differently: case, accents, and the signs between them. */
final class Plain {
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Plain() {}

    static List<String> words(String text) {
        var unmarked = MARKS.matcher(Normalizer.normalize(TypedText.line(text), Normalizer.Form.NFD)).replaceAll("");
        return SIGNS.splitAsStream(unmarked.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty()).toList();
    }
}
