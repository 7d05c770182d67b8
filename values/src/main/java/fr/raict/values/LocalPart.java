package fr.raict.values;

import java.util.regex.Pattern;

import fr.raict.values.AddressRefused.Reason;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * What is before the {@code @} (RFC 5321 §4.1.2, RFC 6531 §3.3), without the quotes that it may be written in.
 */
record LocalPart(String content) {

    /** Octets, as written on the wire (RFC 5321 §4.5.3.1.1). */
    private static final int LONGEST = 64;

    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]|[^\\x00-\\x7F]";
    private static final Pattern DOT_STRING = Pattern.compile("(?:%1$s)+(?:\\.(?:%1$s)+)*".formatted(ATOM));
    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** @throws AddressRefused if no mailbox can have this name */
    static LocalPart of(String typed) {
        var quoted = QUOTED.matcher(typed);
        var part = new LocalPart(quoted.matches() ? quoted.group(1).replaceAll("\\\\(.)", "$1") : typed);
        // A space is the one blank that quotes allow.
        var unfit = Characters.firstUnfit(quoted.matches() ? part.content.replace(' ', '_') : typed);
        if (unfit.isPresent()) {
            throw new AddressRefused(unfit.get());
        }
        if (!quoted.matches() && part.needsQuotes()) {
            throw new AddressRefused(Reason.LOCAL_PART_IMPOSSIBLE);
        }
        if (part.quoted().getBytes(UTF_8).length > LONGEST) {
            throw new AddressRefused(Reason.TOO_LONG);
        }
        return part;
    }

    /** With quotes only where it needs them, so that it is written in one way however it was typed. */
    String quoted() {
        return needsQuotes() ? '"' + content.replaceAll("[\"\\\\]", "\\\\$0") + '"' : content;
    }

    private boolean needsQuotes() {
        return !DOT_STRING.matcher(content).matches();
    }
}
