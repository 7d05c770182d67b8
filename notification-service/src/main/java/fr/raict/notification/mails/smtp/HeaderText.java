package fr.raict.notification.mails.smtp;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import fr.raict.values.TypedText;

/**
 * What people typed, in a header: as it is if it is short and in ASCII, else in encoded words. Always true of those:
 * none is longer than 75 characters, no line that has one is longer than 76, and no character is cut in two (RFC 2047
 * §2, §5).
 */
final class HeaderText {
    static final int LONGEST_LINE = 76;
    static final String NEXT_LINE = "\r\n ";

    private static final String BEGIN = "=?UTF-8?Q?";
    private static final String END = "?=";
    private static final int LONGEST_IN_WORD = 75 - BEGIN.length() - END.length();
    /** What needs no encoding wherever an encoded word may stand (RFC 2047 §5). */
    private static final String PLAIN_IN_WORD = "!*+-/";
    private static final HexFormat OCTETS = HexFormat.of().withPrefix("=").withUpperCase();

    private HeaderText() {}

    /**
     * @param used
     *            characters before it on its line, such as {@code Subject: }
     */
    static String of(String typed, int used) {
        var text = TypedText.line(typed);
        return isPlain(text) && used + text.length() <= LONGEST_LINE ? text : inEncodedWords(text, used);
    }

    /** Whether it is what it looks like: in ASCII, and not taken for an encoded word. */
    static boolean isPlain(String text) {
        return text.chars().allMatch(character -> character < 0x7F) && !text.contains("=?");
    }

    static String inEncodedWords(String text, int used) {
        var words = new StringBuilder();
        var word = new StringBuilder();
        var room = Math.min(LONGEST_IN_WORD, LONGEST_LINE - used - BEGIN.length() - END.length());
        for (var character : text.codePoints().toArray()) {
            var encoded = encoded(character);
            if (word.length() + encoded.length() > room) {
                words.append(BEGIN).append(word).append(END).append(NEXT_LINE);
                word.setLength(0);
                room = LONGEST_IN_WORD;
            }
            word.append(encoded);
        }
        return words.append(BEGIN).append(word).append(END).toString();
    }

    private static String encoded(int character) {
        if (character == ' ') {
            return "_";
        }
        var text = Character.toString(character);
        return isPlainInWord(character) ? text : OCTETS.formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isPlainInWord(int character) {
        return character < 0x80 && (Character.isLetterOrDigit(character) || PLAIN_IN_WORD.indexOf(character) >= 0);
    }
}
