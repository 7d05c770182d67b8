package fr.raict.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.CompositeLogoutHandler;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Component;

/** Ends the session here: nothing of the user is left, on the server or in the browser. */
@Component
class SignOut {

    private final CompositeLogoutHandler logout;

    SignOut(SessionCookie cookie) {
        this.logout = new CompositeLogoutHandler(new SecurityContextLogoutHandler(), cookie);
    }

    void now(HttpServletRequest request, HttpServletResponse response) {
        logout.logout(request, response, SecurityContextHolder.getContext().getAuthentication());
    }
}
