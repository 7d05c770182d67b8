package fr.raict.gateway.site;

import java.util.regex.Pattern;

/** Paths whose last part is the secret of a mailed link: whoever knows the link may act. They are never logged whole. */
public final class SecretPaths {

    private static final Pattern SECRET = Pattern
            .compile("^(/invitations/|/billets/|/inscriptions/|/api/agenda/invitation-answers/"
                    + "|/api/registration/tickets/|/api/registration/individuals/)[^/]+");

    private SecretPaths() {}

    public static boolean contains(String path) {
        return SECRET.matcher(PlainPath.of(path)).lookingAt();
    }

    public static String masked(String path) {
        return SECRET.matcher(PlainPath.of(path)).replaceFirst("$1***");
    }
}
