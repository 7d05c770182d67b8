package fr.raict.registration.authorities.persistence;

import java.util.BitSet;
import java.util.Locale;

import fr.raict.registration.authorities.domain.AuthorityType;

/** Finds rows by INSEE code, postal code or SIREN, whole or begun. */
final class AuthorityNumbers {
    private static final int CODE_DIGITS = 5;
    private static final int SIREN_DIGITS = 9;

    private final ReferenceList list;
    private final NumberIndex postalCodes;
    private final NumberIndex sirens;

    private AuthorityNumbers(ReferenceList list, NumberIndex postalCodes, NumberIndex sirens) {
        this.list = list;
        this.postalCodes = postalCodes;
        this.sirens = sirens;
    }

    /** Rows of which the INSEE code or the SIREN is the text. */
    BitSet rowsWithCode(String text) {
        var found = new BitSet();
        for (var type : AuthorityType.values()) {
            rowOf(type + "-" + text.toUpperCase(Locale.ROOT), found);
        }
        if (isNumber(text) && text.length() == SIREN_DIGITS) {
            found.or(sirens.rowsStartingWith(text));
        }
        return found;
    }

    BitSet rowsWithPostalCode(String text) {
        return isNumber(text) && text.length() == CODE_DIGITS ? postalCodes.rowsStartingWith(text) : new BitSet();
    }

    /**
     * Rows with a number that begins with the word. Every commune's SIREN begins alike, so few digits say nothing of
     * one.
     */
    BitSet rowsStartingWith(String word) {
        var found = new BitSet();
        if (word.length() < 2 || !isDigit(word.charAt(0))) {
            return found;
        }
        found.or(communesStartingWith(word));
        if (isNumber(word)) {
            found.or(word.length() <= CODE_DIGITS
                    ? postalCodes.rowsStartingWith(word)
                    : sirens.rowsStartingWith(word));
        }
        return found;
    }

    private BitSet communesStartingWith(String word) {
        var code = AuthorityType.COMMUNE + "-" + word.toUpperCase(Locale.ROOT);
        var found = new BitSet();
        found.set(list.firstRowFrom(code), list.firstRowFrom(code + Character.MAX_VALUE));
        return found;
    }

    private void rowOf(String code, BitSet found) {
        var row = list.firstRowFrom(code);
        if (list.hasCode(row, code)) {
            found.set(row);
        }
    }

    private static boolean isNumber(String text) {
        return text.chars().allMatch(character -> isDigit((char) character));
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    /** Gathers the numbers row by row. */
    static final class Builder {
        private final NumberIndex.Builder postalCodes = new NumberIndex.Builder(CODE_DIGITS);
        private final NumberIndex.Builder sirens = new NumberIndex.Builder(SIREN_DIGITS);

        void add(ReferenceLine line, int row) {
            line.postalCodes().forEach(postalCode -> postalCodes.add(postalCode, row));
            if (!line.siren().isEmpty()) {
                sirens.add(line.siren(), row);
            }
        }

        AuthorityNumbers build(ReferenceList list) {
            return new AuthorityNumbers(list, postalCodes.build(), sirens.build());
        }
    }
}
