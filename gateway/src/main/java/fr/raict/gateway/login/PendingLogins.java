package fr.raict.gateway.login;

import java.util.LinkedHashMap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.stereotype.Component;

/**
 * The logins that a browser has begun and not finished, by their state. Spring Security's own repository remembers only
 * the last one, so of two tabs that sign in the first would fail.
 */
@Component
class PendingLogins implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    static final String RETURN_PATH = "raict.return-path";

    private static final String ATTRIBUTE = PendingLogins.class.getName();
    private static final int MOST = 5;

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        var session = request.getSession(false);
        var state = request.getParameter(OAuth2ParameterNames.STATE);
        return session == null || state == null ? null : pending(session).get(state);
    }

    @Override
    public void saveAuthorizationRequest(@Nullable OAuth2AuthorizationRequest login, HttpServletRequest request,
            HttpServletResponse response) {
        if (login == null) {
            removeAuthorizationRequest(request, response);
            return;
        }
        var pending = pending(request.getSession());
        pending.put(login.getState(), login);
        while (pending.size() > MOST) {
            pending.pollFirstEntry();
        }
        request.getSession().setAttribute(ATTRIBUTE, pending);
    }

    /** Leaves the way back with the request, for the end of this login. */
    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(HttpServletRequest request,
            HttpServletResponse response) {
        var login = loadAuthorizationRequest(request);
        if (login != null) {
            var session = request.getSession();
            var others = pending(session);
            others.remove(login.getState());
            session.setAttribute(ATTRIBUTE, others);
            request.setAttribute(RETURN_PATH, login.getAttribute(RETURN_PATH));
        }
        return login;
    }

    static ReturnPath returnPath(HttpServletRequest request) {
        return ReturnPath.of((String) request.getAttribute(RETURN_PATH));
    }

    /** A copy: the session must be told of a change, or a shared store would not see it. */
    @SuppressWarnings("unchecked")
    private static LinkedHashMap<String, OAuth2AuthorizationRequest> pending(HttpSession session) {
        var pending = (LinkedHashMap<String, OAuth2AuthorizationRequest>) session.getAttribute(ATTRIBUTE);
        return pending == null ? new LinkedHashMap<>() : new LinkedHashMap<>(pending);
    }
}
