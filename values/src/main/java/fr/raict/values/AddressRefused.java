package fr.raict.values;

import java.util.Locale;

/** What was typed is no e-mail address; the reason has a sentence in {@code values.properties}. */
public final class AddressRefused extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The first thing that is wrong. */
    public enum Reason {
        MISSING, NO_AT_SIGN, SPACE_INSIDE, INVISIBLE_INSIDE, LOCAL_PART_IMPOSSIBLE, DOMAIN_IMPOSSIBLE, TOO_LONG;

        /** The key of its sentence, French in {@code values.properties}, English in {@code values_en.properties}. */
        public String message() {
            return "address." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;

    AddressRefused(Reason reason) {
        super("No e-mail address: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
