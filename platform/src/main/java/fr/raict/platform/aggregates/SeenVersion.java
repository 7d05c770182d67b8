package fr.raict.platform.aggregates;

import java.util.regex.Pattern;

/** The version on which a client bases its change, as its {@code If-Match} header says (RFC 9110 §13.1.1). */
public record SeenVersion(long value) {

    private static final Pattern ENTITY_TAG = Pattern.compile("\"(\\d{1,18})\"");

    /** Matches no version when the text is not an entity tag that this service gave. */
    public static SeenVersion valueOf(String ifMatch) {
        var tag = ENTITY_TAG.matcher(ifMatch.strip());
        return new SeenVersion(tag.matches() ? Long.parseLong(tag.group(1)) : -1);
    }

    /** The entity tag that this service gives to the version. */
    public static String entityTag(long version) {
        return "\"" + version + "\"";
    }
}
