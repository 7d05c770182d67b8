package fr.raict.gateway.site;

import org.springframework.util.StringUtils;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A path without percent-encoding, as the routes compare it: what is written in two ways is one place (RFC 3986
 * §6.2.2.2).
 */
final class PlainPath {

    private PlainPath() {}

    /** A path with broken escapes leads nowhere and stays as it is. */
    static String of(String path) {
        try {
            return StringUtils.uriDecode(path, UTF_8);
        } catch (IllegalArgumentException _) {
            return path;
        }
    }
}
