package fr.raict.gateway.site;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;

/** The bearer token that an API client may bring instead of a session. Pages take none: their only way in is the login. */
public final class OwnToken {

    private static final String SCHEME = "Bearer ";

    private OwnToken() {}

    public static boolean isIn(HttpServletRequest request) {
        var authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        return SiteArea.isApi(request.getRequestURI())
                && authorization != null && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }
}
