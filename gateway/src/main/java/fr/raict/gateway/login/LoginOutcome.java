package fr.raict.gateway.login;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.raict.gateway.errors.Problem;
import fr.raict.gateway.errors.Problems;
import fr.raict.gateway.session.SessionLife;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** How a login ends: back where the user was, or a page that says what to do. */
@Component
class LoginOutcome implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger log = LoggerFactory.getLogger(LoginOutcome.class);
    private static final Set<String> KEYCLOAK_DOWN = Set.of("invalid_token_response", "invalid_id_token",
            "server_error");

    private final Problems problems;
    private final SessionLife sessions;
    private final HttpSessionSecurityContextRepository signedIn = new HttpSessionSecurityContextRepository();

    LoginOutcome(Problems problems, SessionLife sessions) {
        this.problems = problems;
        this.sessions = sessions;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
            Authentication authentication) throws IOException {
        sessions.beginFor(request.getSession());
        response.sendRedirect(PendingLogins.returnPath(request).value());
    }

    /** Someone who is signed in already (a second tab, the back button) has lost nothing and is not told of a failure. */
    @Override
    public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
            AuthenticationException failure) throws IOException {
        var code = failure instanceof OAuth2AuthenticationException oauth ? oauth.getError().getErrorCode() : "unknown";
        log.warn("A login failed: {}", code);
        if (signedIn.containsContext(request)) {
            response.sendRedirect(PendingLogins.returnPath(request).value());
        } else {
            problems.answer(KEYCLOAK_DOWN.contains(code) ? Problem.LOGIN_UNAVAILABLE : Problem.LOGIN_FAILED, request,
                    response);
        }
    }
}
