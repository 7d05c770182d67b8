package fr.raict.endtoend;

import java.net.URLEncoder;
import java.util.regex.Pattern;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Texts that have broken programs like this one: as they are sent, and as they are to be read wherever they are shown.
 * Short enough for every field.
 */
enum NastyText {
    MARKUP("<b class=\"piege\">&amp; < 2 > \"1\"</b>"),
    ATTRIBUTE("\" onfocus=\"x()\" class=\"piege\" '"),
    END_OF_FIELD("</textarea></title><i class=piege>"),
    TEMPLATE("${7*7} #{title} __${7*7}__ {{7}} [[7]]"),
    MESSAGE("L'été {0} '{1}' %s %1$s %n"),
    FORMULA("=1+1;@SUM(A1)|'cmd'"),
    CALENDAR("a\\nb; c, d: ^n ^' \\ \"e\""),
    HEADER("Objet\r\nBcc: a@example.org", "Objet Bcc: a@example.org"),
    CONTROLS("Avant\u000Baprès\u0000la\u0085fin\u007F", "Avant après la fin"),
    INVISIBLE("\u200BIn\u202Evi\u2066si\u00ADble\uFEFF\u2069", "Invisible"),
    EMOJI("\uD83D\uDC69\uD83C\uDFFD\u200D\uD83D\uDD2C \uD83C\uDDEB\uD83C\uDDF7 \u2764\uFE0F"),
    DECOMPOSED("E\u0301conomie solidaire", "\u00C9conomie solidaire"),
    RIGHT_TO_LEFT("\u0645\u0631\u062D\u0628\u0627 \u05E9\u05DC\u05D5\u05DD"),
    LONG_WORD("Intercommunalités".repeat(2));

    /** What the markup of some of them would make of a page that took it for its own. */
    static final String TRAP = ".piege, [onfocus]";

    private static final Pattern SPACES = Pattern.compile("[\\s\\h\\v]+");

    private final String sent;
    private final String shown;

    NastyText(String text) {
        this(text, text);
    }

    NastyText(String sent, String shown) {
        this.sent = sent;
        this.shown = shown;
    }

    /**
     * @param field into which it goes
     * @param word by which it is found again, of letters alone
     */
    Typed in(String field, String word) {
        return new Typed(field, sent + " " + word, withoutSpaces(shown + " " + word), word);
    }

    /** As it is sent in an address. */
    String encoded() { return URLEncoder.encode(sent, UTF_8); }

    /** Spaces are the typesetter's: pages bind some words, and mails break their lines. */
    static String withoutSpaces(String text) {
        return SPACES.matcher(text).replaceAll("");
    }

    /** @param shown without spaces */
    record Typed(String field, String sent, String shown, String word) {
    }
}
