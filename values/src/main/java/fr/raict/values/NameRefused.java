package fr.raict.values;

import java.util.Locale;

/** What was typed is no {@link ProperName}; the reason has a sentence in {@code values.properties}. */
public final class NameRefused extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The first thing that is wrong. */
    public enum Reason {
        NO_LETTER, SIGN_INSIDE, ADDRESS_INSIDE, MANY_DIGITS;

        /** The key of its sentence, French in {@code values.properties}, English in {@code values_en.properties}. */
        public String message() {
            return "name." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;

    NameRefused(Reason reason) {
        super("No name: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
