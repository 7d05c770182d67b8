package fr.raict.values;

import java.util.Optional;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import fr.raict.values.AddressRefused.Reason;

/** What can and what cannot be seen of a text, by the Unicode Character Database. */
final class Characters {

    /** Symbols by their category, and blank all the same. */
    private static final int BRAILLE_BLANK = 0x2800;
    private static final int NULL_NOTEHEAD = 0x1D159;

    private Characters() {}

    /** Without the white space and the invisible characters around it. */
    static String trim(String text) {
        var start = 0;
        while (start < text.length() && isBlank(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        var end = text.length();
        while (end > start && isBlank(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return text.substring(start, end);
    }

    static boolean isBlank(int character) {
        return isSpace(character) || isInvisible(character);
    }

    static boolean isSpace(int character) {
        return UCharacter.hasBinaryProperty(character, UProperty.WHITE_SPACE) || character == BRAILLE_BLANK
                || character == NULL_NOTEHEAD;
    }

    /** Zero width, bidirectional and other format characters, variation selectors, fillers. */
    static boolean isInvisible(int character) {
        return Character.getType(character) == Character.FORMAT
                || UCharacter.hasBinaryProperty(character, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }

    /** Whether anything of the text is printed: a mark needs something that it marks. */
    static boolean hasInk(String text) {
        return text.codePoints().anyMatch(character -> !isBlank(character) && !isNoText(character)
                && Character.getType(character) != Character.NON_SPACING_MARK
                && Character.getType(character) != Character.ENCLOSING_MARK);
    }

    /** Controls, halves of a surrogate pair, which an encoder turns into {@code ?}, and what Unicode has not assigned. */
    static boolean isNoText(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    /** Why a text cannot be part of an address, by the first of its characters that nobody can see. */
    static Optional<Reason> firstUnfit(String text) {
        return text.codePoints().filter(character -> isBlank(character) || isNoText(character)).boxed().findFirst()
                .map(character -> isSpace(character) ? Reason.SPACE_INSIDE : Reason.INVISIBLE_INSIDE);
    }

    static boolean isAscii(String text) {
        return text.chars().allMatch(character -> character < 0x80);
    }
}
