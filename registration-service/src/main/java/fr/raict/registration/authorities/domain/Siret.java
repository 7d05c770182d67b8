package fr.raict.registration.authorities.domain;

import java.util.Optional;

/**
 * Number of one establishment of a legal person in the register of INSEE: its SIREN, then five digits.
 *
 * @param digits fourteen digits that satisfy Luhn's check; La Poste has too many offices for it, so theirs may instead
 *            add up to a multiple of 5
 */
public record Siret(String digits) {
    private static final int LENGTH = 14;
    private static final String LA_POSTE = "356000000";

    public Siret {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("Not a SIRET: " + digits);
        }
    }

    /** Reads one as people write it, with or without spaces; empty if it is not one. */
    public static Optional<Siret> parse(String text) {
        var digits = Siren.withoutSpaces(text);
        return isValid(digits) ? Optional.of(new Siret(digits)) : Optional.empty();
    }

    public Siren siren() {
        return new Siren(sirenOf(digits));
    }

    private static boolean isValid(String digits) {
        return Luhn.hasDigits(digits, LENGTH) && Siren.isValid(sirenOf(digits))
                && (Luhn.isValid(digits) || isOfficeOfLaPoste(digits));
    }

    private static boolean isOfficeOfLaPoste(String digits) {
        return sirenOf(digits).equals(LA_POSTE) && digits.chars().map(digit -> digit - '0').sum() % 5 == 0;
    }

    private static String sirenOf(String digits) {
        return digits.substring(0, Siren.LENGTH);
    }

    @Override
    public String toString() {
        return digits;
    }
}
