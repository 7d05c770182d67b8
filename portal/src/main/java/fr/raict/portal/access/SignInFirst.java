package fr.raict.portal.access;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpMethod;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.util.UriComponentsBuilder;

/** Sends a reader to sign in and back to the page asked for; a form that was sent signed out is told so instead. */
public class SignInFirst implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (HttpMethod.GET.matches(request.getMethod())) {
            response.sendRedirect(address(request));
        } else {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    /** Where to sign in so as to come back to the page of this request. */
    public static String address(HttpServletRequest request) {
        var query = request.getQueryString();
        var page = request.getRequestURI() + (query == null ? "" : "?" + query);
        return UriComponentsBuilder.fromPath("/connexion").queryParam("retour", "{page}").build(page).toString();
    }
}
