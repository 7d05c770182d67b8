package fr.raict.values;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A secret that people read, type and say: {@value #LENGTH} characters of Crockford's base 32, which has no letter that
 * looks like a digit, and so 70 bits.
 */
public record ReadableCode(String text) {

    public static final int LENGTH = 14;
    /** In the order of their values. */
    public static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

    public ReadableCode {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a code");
        }
    }

    /** As somebody types it or a camera reads it: an address that ends with it, in small letters, with gaps. */
    public static Optional<ReadableCode> find(String typed) {
        var plain = typed.substring(typed.lastIndexOf('/') + 1).replaceAll("[\\s\\u00A0-]", "")
                .toUpperCase(Locale.ROOT).replace('O', '0').replace('I', '1').replace('L', '1');
        return FORM.matcher(plain).matches() ? Optional.of(new ReadableCode(plain)) : Optional.empty();
    }

    /** In groups that can be read aloud. */
    public String inGroups() {
        return text.substring(0, 4) + "-" + text.substring(4, 9) + "-" + text.substring(9);
    }

    @Override
    public String toString() {
        return text;
    }
}
