package fr.raict.values;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import fr.raict.values.LinkRefused.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A link to a video conference that may be shown and followed. Always true: {@code https}, a host with a domain name,
 * nobody's name or password before it, nothing but ASCII, at most {@value #LONGEST} characters.
 *
 * @param text as it is written in a page, a mail or a calendar
 */
public record MeetingLink(String text) {

    /** Invitations of the well-known services have some three hundred. */
    public static final int LONGEST = 1_000;

    private static final Pattern HOST_AND_PORT = Pattern.compile("([^:\\[\\]]+)(?::\\d{1,5})?");
    private static final Pattern BEYOND_ASCII = Pattern.compile("[^\\x00-\\x7F]+");
    private static final Pattern NAME = Pattern.compile("(?:[^.]+\\.)+[^.]*[^.0-9][^.]*");

    /** @throws LinkRefused if it is none in the form in which {@link #of} has it, with the reason */
    public MeetingLink {
        if (!text.equals(normalized(text))) {
            throw new LinkRefused(Reason.NO_LINK);
        }
    }

    /** @throws LinkRefused if it is none, with the reason */
    public static MeetingLink of(String typed) {
        // The canonical form comes first: U+1FEF, for one, becomes a grave accent by it.
        return new MeetingLink(normalized(Normalizer.normalize(Characters.trim(typed), Normalizer.Form.NFC)));
    }

    /** For text from elsewhere, a store or an event, of which nobody can be told a refusal. */
    public static Optional<MeetingLink> find(@Nullable String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(of(text));
        } catch (LinkRefused refused) {
            return Optional.empty();
        }
    }

    /** What a form has in its field: a link as {@link #text()} has it; what is none stays as it was typed. */
    public static String asShown(@Nullable String typed) {
        return find(typed).map(MeetingLink::text).orElseGet(() -> typed == null ? "" : Characters.trim(typed));
    }

    public URI uri() {
        return URI.create(text);
    }

    private static String normalized(String typed) {
        if (typed.length() > LONGEST) {
            throw new LinkRefused(Reason.TOO_LONG);
        }
        var link = parsed(typed);
        if (!"https".equalsIgnoreCase(link.getScheme()) || link.getRawAuthority() == null) {
            throw new LinkRefused(Reason.NOT_HTTPS);
        }
        var rest = link.getRawSchemeSpecificPart().substring(2 + link.getRawAuthority().length());
        var fragment = link.getRawFragment() == null ? "" : "#" + link.getRawFragment();
        var text = "https://" + authority(link.getRawAuthority()) + asciiOf(rest + fragment);
        if (text.length() > LONGEST) {
            throw new LinkRefused(Reason.TOO_LONG);
        }
        return text;
    }

    private static URI parsed(String typed) {
        if (Characters.firstUnfit(typed).isPresent()) {
            throw new LinkRefused(Reason.NO_LINK);
        }
        try {
            return new URI(typed);
        } catch (URISyntaxException e) {
            throw new LinkRefused(Reason.NO_LINK);
        }
    }

    private static String authority(String typed) {
        if (typed.contains("@")) {
            throw new LinkRefused(Reason.CREDENTIALS_INSIDE);
        }
        var parts = HOST_AND_PORT.matcher(typed);
        if (!parts.matches()) {
            throw new LinkRefused(Reason.HOST_IMPOSSIBLE);
        }
        return host(parts.group(1)) + typed.substring(parts.end(1));
    }

    /** A number, or a name without a dot, leads anybody but the organiser somewhere else. */
    private static String host(String typed) {
        try {
            var ascii = Domain.of(typed).ascii().toLowerCase(Locale.ROOT);
            if (NAME.matcher(ascii).matches()) {
                return ascii;
            }
        } catch (AddressRefused refused) {
            // The name of a host has the rules of a mail's domain; the sentence is about links.
        }
        throw new LinkRefused(Reason.HOST_IMPOSSIBLE);
    }

    private static String asciiOf(String rest) {
        return BEYOND_ASCII.matcher(rest).replaceAll(found -> PercentEncoding.of(found.group()));
    }

    @Override
    public String toString() {
        return text;
    }
}
