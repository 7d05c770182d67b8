package fr.raict.gateway.protection;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import fr.raict.gateway.session.SessionCookie;
import fr.raict.gateway.site.OwnToken;
import org.springframework.stereotype.Component;

/** Which requests change something, and which cannot have been forged by another site. */
@Component
class RequestKinds {

    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final SessionCookie session;

    RequestKinds(SessionCookie session) {
        this.session = session;
    }

    boolean changesState(HttpServletRequest request) {
        return !SAFE_METHODS.contains(request.getMethod());
    }

    /** A program with its own token and without our session: no browser adds that header by itself. */
    boolean bearsItsOwnToken(HttpServletRequest request) {
        return OwnToken.isIn(request) && !session.sentBy(request);
    }
}
