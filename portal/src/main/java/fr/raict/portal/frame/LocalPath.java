package fr.raict.portal.frame;

import java.net.URLEncoder;
import java.util.regex.Pattern;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A path of this site that a redirect may follow: never another host, whatever a link asks for. Always true: of it only
 * what an address may have, so that it can be written into a header and holds no template variable.
 */
public record LocalPath(String value) {
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}\\s]*");

    /** Braces, accents, quotes, bars and a percent sign that begins no escape (RFC 3986). */
    private static final Pattern NOT_IN_AN_ADDRESS = Pattern
            .compile("[^!#$&'()*+,/:;=?@A-Za-z0-9._~%\\[\\]-]+|%(?![0-9A-Fa-f]{2})");

    public LocalPath {
        if (!LOCAL.matcher(value).matches() || NOT_IN_AN_ADDRESS.matcher(value).find()) {
            throw new IllegalArgumentException("Not a local path");
        }
    }

    /** The home page instead of a path that is not local. */
    public static LocalPath of(String asked) {
        return LOCAL.matcher(asked).matches()
                ? new LocalPath(NOT_IN_AN_ADDRESS.matcher(asked).replaceAll(found -> encoded(found.group())))
                : new LocalPath("/");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    @Override
    public String toString() {
        return value;
    }
}
