package fr.raict.portal.frame;

import java.util.regex.Pattern;

/** A path of this site that a redirect may follow: never another host, whatever a link asks for. */
public record LocalPath(String value) {
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}\\s]*");

    public LocalPath {
        if (!LOCAL.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a local path");
        }
    }

    /** The home page instead of a path that is not local. */
    public static LocalPath of(String asked) {
        return LOCAL.matcher(asked).matches() ? new LocalPath(asked) : new LocalPath("/");
    }

    @Override
    public String toString() {
        return value;
    }
}
