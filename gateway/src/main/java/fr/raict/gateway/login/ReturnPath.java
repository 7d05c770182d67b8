package fr.raict.gateway.login;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Where the user goes after the login. Always true: a path of this site. Anything a browser could take for another site
 * (a scheme, {@code //}, a backslash, a control character) becomes the home page.
 */
record ReturnPath(String value) {

    static final ReturnPath HOME = new ReturnPath("/");

    private static final int LONGEST = 2_000;
    private static final Pattern TEMPTING = Pattern.compile("//|[\\\\\\p{Cntrl}]");
    private static final Pattern LOGIN_ITSELF = Pattern.compile("^/(connexion|deconnexion|login|oauth2)(/|\\?|$)");

    /** What people type all the same: accents, spaces, quotes, bars and a percent sign that begins no escape (RFC 3986). */
    private static final Pattern NOT_IN_AN_ADDRESS = Pattern
            .compile("[^!#$&'()*+,/:;=?@A-Za-z0-9._~%\\[\\]-]+|%(?![0-9A-Fa-f]{2})");

    static ReturnPath of(@Nullable String wish) {
        if (wish == null || wish.length() > LONGEST || !wish.startsWith("/")
                || TEMPTING.matcher(pathOf(wish)).find() || LOGIN_ITSELF.matcher(wish).find()) {
            return HOME;
        }
        return new ReturnPath(NOT_IN_AN_ADDRESS.matcher(wish).replaceAll(found -> encoded(found.group())));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String pathOf(String wish) {
        var query = wish.indexOf('?');
        return query < 0 ? wish : wish.substring(0, query);
    }
}
