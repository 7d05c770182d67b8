package fr.raict.values;

import java.util.Locale;

/** What was typed is no {@link MeetingLink}; the reason has a sentence in {@code values.properties}. */
public final class LinkRefused extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The first thing that is wrong. */
    public enum Reason {
        NO_LINK, NOT_HTTPS, CREDENTIALS_INSIDE, HOST_IMPOSSIBLE, TOO_LONG;

        /** The key of its sentence, French in {@code values.properties}, English in {@code values_en.properties}. */
        public String message() {
            return "link." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;

    LinkRefused(Reason reason) {
        super("No link: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
