package fr.raict.values;

import java.util.regex.Pattern;

import fr.raict.values.AddressRefused.Reason;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * What is before the {@code @} (RFC 5321 §4.1.2, RFC 6531 §3.3).
 *
 * @param content without the quotes that it may be written in
 * @param quoted with quotes only where it needs them, so that it is written in one way however it was typed
 */
record LocalPart(String content, String quoted) {

    /** Octets, as written on the wire (RFC 5321 §4.5.3.1.1). */
    private static final int LONGEST = 64;

    /** Everything but controls, the space and the specials of RFC 5322 §3.2.3. */
    private static final String ATOM = "[^\\x00-\\x20\\x7F\"(),.:;<>@\\[\\\\\\]]++";
    private static final Pattern DOT_STRING = Pattern.compile("%1$s(?:\\.%1$s)*+".formatted(ATOM));
    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** @throws AddressRefused if no mailbox can have this name */
    static LocalPart of(String typed) {
        var inQuotes = QUOTED.matcher(typed);
        var content = inQuotes.matches() ? inQuotes.group(1).replaceAll("\\\\(.)", "$1") : typed;
        // A space is the one blank that quotes allow.
        var unfit = Characters.firstUnfit(inQuotes.matches() ? content.replace(' ', '_') : typed);
        if (unfit.isPresent()) {
            throw new AddressRefused(unfit.get());
        }
        var needsQuotes = !DOT_STRING.matcher(content).matches();
        if (needsQuotes && !inQuotes.matches()) {
            throw new AddressRefused(Reason.LOCAL_PART_IMPOSSIBLE);
        }
        var quoted = needsQuotes ? '"' + content.replaceAll("[\"\\\\]", "\\\\$0") + '"' : content;
        if (quoted.getBytes(UTF_8).length > LONGEST) {
            throw new AddressRefused(Reason.TOO_LONG);
        }
        return new LocalPart(content, quoted);
    }
}
