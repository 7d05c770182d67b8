package fr.raict.values;

import fr.raict.values.NameRefused.Reason;

/**
 * The name of a person, an authority or a country, in any script: letters, and what stands between them in names. Always
 * true: it has a letter, and nothing in it is an address, a link or markup for whoever shows it in a mail.
 */
public record ProperName(String text) {

    /** Of two years, or of a few departments; a telephone number has more. */
    private static final int MOST_DIGITS = 8;

    /** Apostrophes, hyphens, dots in the middle and other signs of names and of what is official in them. */
    private static final String SIGNS = "'’‘´-‐‑–—.,()/&·・‧«»“”\"°!\u05F3\u05F4\u200C\u200D";

    /** @throws NameRefused if it is none, with the reason */
    public ProperName {
        if (text.codePoints().noneMatch(Character::isLetter)) {
            throw new NameRefused(Reason.NO_LETTER);
        }
        if (!text.codePoints().allMatch(ProperName::mayOccur)) {
            throw new NameRefused(Reason.SIGN_INSIDE);
        }
        if (hasWordRightAfterDot(text)) {
            throw new NameRefused(Reason.ADDRESS_INSIDE);
        }
        if (text.codePoints().filter(Character::isDigit).count() > MOST_DIGITS) {
            throw new NameRefused(Reason.MANY_DIGITS);
        }
    }

    private static boolean mayOccur(int character) {
        return Character.isLetterOrDigit(character) || isMark(character) || Character.isSpaceChar(character)
                || SIGNS.indexOf(character) >= 0;
    }

    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK,
                    Character.LETTER_NUMBER ->
                true;
            default -> false;
        };
    }

    /** As in a domain name, which mail programs make a link of; initials have one letter each. */
    private static boolean hasWordRightAfterDot(String text) {
        var inWord = 0;
        var afterDot = false;
        for (var character : text.codePoints().toArray()) {
            if (isOfWord(character)) {
                inWord++;
            } else {
                afterDot = character == '.' && inWord > 0;
                inWord = 0;
            }
            if (afterDot && inWord > 1) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfWord(int character) {
        return Character.isLetterOrDigit(character) || isMark(character);
    }
}
