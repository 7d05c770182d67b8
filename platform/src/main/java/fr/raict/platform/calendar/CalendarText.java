package fr.raict.platform.calendar;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * iCalendar text as it leaves (RFC 5545 §3.1): no line is longer than {@value #LONGEST_LINE} octets, no character is
 * cut in two, and no control is left but the ends of lines, as one makes the whole text unreadable.
 */
public final class CalendarText {

    private static final String LINE_END = "\r\n";
    private static final int LONGEST_LINE = 75;
    private static final Pattern END_OF_LINE = Pattern.compile("\\r?\\n");
    private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]");
    private static final int REPLACEMENT = 0xFFFD;

    private CalendarText() {}

    /** The same lines, however they were folded before. */
    public static String toSend(String written) {
        return END_OF_LINE.splitAsStream(unfolded(written)).map(CalendarText::folded)
                .collect(Collectors.joining(LINE_END, "", LINE_END));
    }

    public static String unfolded(String calendar) {
        return FOLD.matcher(calendar).replaceAll("");
    }

    private static String folded(String line) {
        var folded = new StringBuilder(line.length());
        var octets = 0;
        for (var character : line.codePoints().map(CalendarText::seen).toArray()) {
            var more = octets(character);
            if (octets + more > LONGEST_LINE) {
                folded.append(LINE_END).append(' ');
                octets = 1;
            }
            folded.appendCodePoint(character);
            octets += more;
        }
        return folded.toString();
    }

    /** In UTF-8. */
    private static int octets(int character) {
        if (character < 0x80) {
            return 1;
        }
        return character < 0x800 ? 2 : Character.charCount(character) + 2;
    }

    /** A control stood for a gap; half of a pair stood for what nobody can read. */
    private static int seen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.SURROGATE -> REPLACEMENT;
            default -> character;
        };
    }
}
