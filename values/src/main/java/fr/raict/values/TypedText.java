package fr.raict.values;

import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Names, titles and messages as people type or paste them, without what nobody sees. Always true of the result: no
 * control but line feed, no bidirectional control, no half of a surrogate pair, composed (NFC), and cleaning it again
 * changes nothing.
 */
public final class TypedText {

    /** Joiners and variation selectors are invisible themselves, but letters and symbols are shaped by them. */
    private static final String SHAPING = "\u200C\u200D\uFE0E\uFE0F";
    /** A title in French is not to be broken before « : ». */
    private static final String NON_BREAKING = "\u00A0\u202F";

    private static final Pattern LINE_ENDS = Pattern.compile("\\R");

    private TypedText() {}

    /** On one line, whatever was pasted; empty when nothing was typed that can be seen. */
    public static String line(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        var seen = new StringBuilder();
        typed.codePoints().filter(character -> !isDropped(character)).forEach(character -> append(seen, character));
        var line = Characters.trim(Normalizer.normalize(seen, Normalizer.Form.NFC));
        return Characters.hasInk(line) ? line : "";
    }

    /** On as many lines as were typed, each as {@link #line} has it; without empty lines before and after. */
    public static String lines(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        return LINE_ENDS.splitAsStream(typed).map(TypedText::line).collect(Collectors.joining("\n")).strip();
    }

    private static boolean isDropped(int character) {
        return Characters.isInvisible(character) && SHAPING.indexOf(character) < 0
                || Character.getType(character) == Character.SURROGATE;
    }

    /** A control stood for a gap, and one gap is as good as several. */
    private static void append(StringBuilder seen, int character) {
        if (!isGap(character)) {
            seen.appendCodePoint(character);
        } else if (!seen.isEmpty() && seen.charAt(seen.length() - 1) != ' ') {
            seen.append(' ');
        }
    }

    private static boolean isGap(int character) {
        return Characters.isSpace(character) && NON_BREAKING.indexOf(character) < 0
                || Character.getType(character) == Character.CONTROL;
    }
}
