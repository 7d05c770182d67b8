package fr.raict.gateway.site;

import java.net.URI;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The address under which browsers know the site. Always true: absolute, without path. */
@ConfigurationProperties("raict")
public record PublicAddress(URI publicUrl) {

    private static final Pattern ORIGIN = Pattern.compile("^[a-zA-Z]+://[^/?#]+");

    public PublicAddress {
        if (publicUrl.getHost() == null || publicUrl.getScheme() == null) {
            throw new IllegalArgumentException("raict.public-url must be absolute, such as https://raict.example.org");
        }
    }

    public boolean secure() {
        return "https".equalsIgnoreCase(publicUrl.getScheme());
    }

    public String host() {
        return port() == defaultPort() ? publicUrl.getHost() : publicUrl.getHost() + ":" + port();
    }

    public int port() {
        return publicUrl.getPort() < 0 ? defaultPort() : publicUrl.getPort();
    }

    public String scheme() {
        return publicUrl.getScheme().toLowerCase(Locale.ROOT);
    }

    /** The origin as browsers write it (RFC 6454, section 6.2). */
    public String origin() {
        return scheme() + "://" + host().toLowerCase(Locale.ROOT);
    }

    /** Whether an Origin or Referer header names this site; whatever follows the origin says nothing about that. */
    public boolean isOriginOf(@Nullable String originOrReferer) {
        return originOrReferer != null && ORIGIN.matcher(originOrReferer).results()
                .map(MatchResult::group)
                .anyMatch(written -> written.equalsIgnoreCase(origin())
                        || written.equalsIgnoreCase(origin() + ":" + port()));
    }

    /** The name of a cookie of ours: with https, browsers then refuse it from a subdomain or over http. */
    public String cookieName(String name) {
        return secure() ? "__Host-" + name : name;
    }

    private int defaultPort() {
        return secure() ? 443 : 80;
    }
}
