package fr.raict.portal.door;

import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

import fr.raict.values.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * Who stands at the door: a code or letters of a name as typed, or one of the people found.
 *
 * @param nonce makes the check-in one, however often the form is sent
 */
record DoorForm(String q, @Nullable UUID nonce, @Nullable UUID registration) {
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{14}");
    private static final Pattern NAME = Pattern.compile("[A-Z]*[ILOU][A-Z]*");
    private static final int SHORTEST_NAME = 3;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_LINK = 500;

    DoorForm(@Nullable String q, @Nullable UUID nonce, @Nullable UUID registration) {
        this.q = TypedText.line(q);
        this.nonce = nonce;
        this.registration = registration;
    }

    static DoorForm fresh(String q) {
        return new DoorForm(q, UUID.randomUUID(), null);
    }

    /** For each of the people found. */
    public UUID another() {
        return UUID.randomUUID();
    }

    /** A name of fourteen letters has one that no code has, and no digit. */
    boolean isCode() {
        var plain = q.replaceAll("[\\s\\u00A0-]", "").toUpperCase(Locale.ROOT);
        return q.contains("/") || CODE.matcher(plain).matches() && !NAME.matcher(plain).matches();
    }

    boolean isSearch() {
        return !isCode() && !isTooShort() && !isTooLong();
    }

    private boolean isTooShort() {
        return q.replaceAll("[^\\p{L}\\p{N}]", "").length() < SHORTEST_NAME;
    }

    boolean isTooLong() {
        return q.length() > (isCode() ? LONGEST_LINK : LONGEST_NAME);
    }
}
