package fr.raict.gateway.site;

import java.util.Arrays;
import java.util.List;

/** A part of the site with its own limits; all but {@code LOGIN} have an upstream of their own. */
public enum SiteArea {
    LOGIN("/connexion", "/login"), AGENDA("/api/agenda"), REGISTRATION("/api/registration"),
    NOTIFICATION("/api/notification"), PAGES;

    private static final String APIS = "/api";

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

    /** Whether programs call this path, so that errors are problem details and a bearer token may replace the session. */
    public static boolean isApi(String path) {
        return isAtOrBelow(APIS, PlainPath.of(path));
    }

    private static boolean isAtOrBelow(String root, String path) {
        return path.equals(root) || path.startsWith(root + "/");
    }
}
