package fr.raict.portal.access;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpMethod;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Sends a reader to sign in and back to the page asked for. A form that was sent signed out is refused with 401: the
 * gateway then leads its sender to the login and brings the form back.
 */
public class SignInFirst implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (HttpMethod.GET.matches(request.getMethod())) {
            lead(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    /** A part of a page that htmx asks for cannot be the page of the login: htmx is told to open that instead. */
    public static void lead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Boolean.parseBoolean(request.getHeader("HX-Request"))) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.setHeader("HX-Redirect", address(request));
        } else {
            response.sendRedirect(address(request));
        }
    }

    /** Where to sign in so as to come back to the page of this request. */
    private static String address(HttpServletRequest request) {
        var query = request.getQueryString();
        var page = request.getRequestURI() + (query == null ? "" : "?" + query);
        return UriComponentsBuilder.fromPath("/connexion").queryParam("retour", "{page}").build(page).toString();
    }
}
