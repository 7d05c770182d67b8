package fr.raict.registration.authorities.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Identity of a local authority, written {@code COMMUNE-93066}: two kinds of authorities may bear the same number.
 *
 * @param number INSEE's code, or the SIREN of an EPCI: 2 to 9 digits or capital letters
 */
public record AuthorityCode(AuthorityType type, String number) {
    private static final Pattern NUMBER = Pattern.compile("[0-9A-Z]{2,9}");
    private static final Pattern CODE = Pattern.compile("(COMMUNE|EPCI|DEPARTEMENT|REGION|OTHER)-(" + NUMBER + ")");

    public AuthorityCode {
        if (!NUMBER.matcher(number).matches()) {
            throw new IllegalArgumentException("Not the number of an authority: " + number);
        }
    }

    /** The code written so; empty if the text is not one. */
    public static Optional<AuthorityCode> parse(String text) {
        var code = CODE.matcher(text);
        return code.matches()
                ? Optional.of(new AuthorityCode(AuthorityType.valueOf(code.group(1)), code.group(2)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return type + "-" + number;
    }
}
