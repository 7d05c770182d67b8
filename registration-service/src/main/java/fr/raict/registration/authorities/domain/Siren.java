package fr.raict.registration.authorities.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Number of a legal person in the register of INSEE (Code de commerce, art. R. 123-221).
 *
 * @param digits nine digits that satisfy Luhn's check
 */
public record Siren(String digits) {
    static final int LENGTH = 9;
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]");

    public Siren {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("Not a SIREN: " + digits);
        }
    }

    /** Reads one as people write it, with or without spaces; empty if it is not one. */
    public static Optional<Siren> parse(String text) {
        var digits = withoutSpaces(text);
        return isValid(digits) ? Optional.of(new Siren(digits)) : Optional.empty();
    }

    static boolean isValid(String digits) {
        return Luhn.hasDigits(digits, LENGTH) && Luhn.isValid(digits);
    }

    static String withoutSpaces(String text) {
        return SPACES.matcher(text).replaceAll("");
    }

    @Override
    public String toString() {
        return digits;
    }
}
