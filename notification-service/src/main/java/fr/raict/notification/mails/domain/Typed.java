package fr.raict.notification.mails.domain;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What people typed, made fit for a mail: no control character, no mark that turns the direction of what follows.
 */
final class Typed {
    private static final Pattern DIRECTION_MARKS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n]]+");
    private static final Pattern SPACES_AND_CONTROLS = Pattern.compile("[\\p{Cc}\\u2028\\u2029 ]+");

    private Typed() {}

    /** For headers and names: a line break would add a header or a paragraph. */
    static String line(String typed) {
        var straight = DIRECTION_MARKS.matcher(typed).replaceAll("");
        return SPACES_AND_CONTROLS.matcher(straight).replaceAll(" ").strip();
    }

    /** For people's own words, which keep their lines. */
    static @Nullable String text(@Nullable String typed) {
        if (typed == null) return null;
        var straight = DIRECTION_MARKS.matcher(typed).replaceAll("");
        var lines = LINE_BREAK.matcher(straight).replaceAll("\n");
        return CONTROLS.matcher(lines).replaceAll(" ").strip();
    }
}
