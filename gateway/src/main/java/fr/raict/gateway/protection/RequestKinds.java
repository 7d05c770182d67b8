package fr.raict.gateway.protection;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import fr.raict.gateway.session.SessionCookie;
import fr.raict.gateway.site.OwnToken;
import fr.raict.gateway.site.SecretPaths;
import fr.raict.gateway.site.SiteArea;
import org.springframework.stereotype.Component;

/** Which requests change something, and which cannot have been forged by another site. */
@Component
class RequestKinds {

    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final SessionCookie session;

    RequestKinds(SessionCookie session) {
        this.session = session;
    }

    static boolean changesState(HttpServletRequest request) {
        return !SAFE_METHODS.contains(request.getMethod());
    }

    /** A program that brings a bearer token or a mailed link's secret: no browser adds these to a forged request. */
    boolean carriesItsOwnRight(HttpServletRequest request) {
        var path = request.getRequestURI();
        return (OwnToken.isIn(request) || SiteArea.isApi(path) && SecretPaths.contains(path))
                && !session.sentBy(request);
    }
}
