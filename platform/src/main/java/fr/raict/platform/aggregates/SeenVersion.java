package fr.raict.platform.aggregates;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

import static java.util.Collections.unmodifiableSortedSet;

/**
 * The version on which a client bases its change, as its {@code If-Match} header says (RFC 9110 §13.1.1): one of those it
 * names, or whichever there is.
 *
 * @param versions those of the entity tags that are of this service, of which only strong ones match
 * @param any whether it said {@code *}
 */
public record SeenVersion(SortedSet<Long> versions, boolean any) {

    private static final Pattern TAG = Pattern.compile("\\G[ \\t,]*(W/)?\"([^\"]*)\"[ \\t]*(?:,|$)");
    private static final Pattern GIVEN_HERE = Pattern.compile("\\d{1,18}");

    public SeenVersion {
        versions = unmodifiableSortedSet(new TreeSet<>(versions));
    }

    public SeenVersion(long version) {
        this(new TreeSet<>(Set.of(version)), false);
    }

    /** Matches no version when the text is not what the header may be. */
    public static SeenVersion valueOf(String ifMatch) {
        var versions = new TreeSet<Long>();
        var tag = TAG.matcher(ifMatch);
        var end = 0;
        for (; tag.find(); end = tag.end()) {
            if (tag.group(1) == null && GIVEN_HERE.matcher(tag.group(2)).matches()) {
                versions.add(Long.valueOf(tag.group(2)));
            }
        }
        var isList = ifMatch.substring(end).chars().allMatch(rest -> rest == ',' || rest == ' ' || rest == '\t');
        return new SeenVersion(isList ? versions : new TreeSet<>(), ifMatch.strip().equals("*"));
    }

    /** The entity tag that this service gives to the version. */
    public static String entityTag(long version) {
        return "\"" + version + "\"";
    }

    public boolean matches(long version) {
        return any || versions.contains(version);
    }

    /** The latest of those it names; before all versions when it names none. */
    public long latest() {
        return versions.isEmpty() ? -1 : versions.last();
    }
}
