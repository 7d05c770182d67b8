package fr.raict.gateway.site;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A part of the site with its own limits; all but {@code LOGIN} have an upstream of their own. {@code LINK_REQUESTS} is
 * the area of no path: what has us write to an address that anybody may type counts there as well.
 */
public enum SiteArea {
    LOGIN("/connexion", "/login"), AGENDA("/api/agenda"), REGISTRATION("/api/registration"),
    NOTIFICATION("/api/notification"), LINK_REQUESTS, PAGES;

    private static final String APIS = "/api";

    private static final Pattern LINK_REQUEST = Pattern
            .compile(
                    "^(/editions/[^/]+/inscription/individuelle|/api/registration/editions/[^/]+/individual-links)/?$");

    private final List<String> paths;

    SiteArea(String... paths) {
        this.paths = List.of(paths);
    }

    /** @param path as it came, for {@code /%61pi} is {@code /api} */
    public static SiteArea of(String path) {
        var plain = PlainPath.of(path);
        return Arrays.stream(values())
                .filter(area -> area.paths.stream().anyMatch(root -> isAtOrBelow(root, plain)))
                .findFirst()
                .orElse(PAGES);
    }

    /** Whether what is sent there has us write to an address that anybody may type. */
    public static boolean mailsALink(String path) {
        return LINK_REQUEST.matcher(PlainPath.of(path)).matches();
    }

    /** Whether programs call this path, so that errors are problem details and a bearer token may replace the session. */
    public static boolean isApi(String path) {
        return isAtOrBelow(APIS, PlainPath.of(path));
    }

    private static boolean isAtOrBelow(String root, String path) {
        return path.equals(root) || path.startsWith(root + "/");
    }
}
