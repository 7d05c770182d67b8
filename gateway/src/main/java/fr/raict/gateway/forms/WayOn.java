package fr.raict.gateway.forms;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Where a browser goes on from a form that was not acted on. */
public record WayOn(String address) {

    public static WayOn throughLogin(String back) {
        return new WayOn("/connexion?retour=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
    }

    static boolean isForHtmx(HttpServletRequest request) {
        return "true".equals(request.getHeader("HX-Request"));
    }

    /** htmx would take what a redirect leads to for the part of the page that it asked for. */
    public void tell(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (isForHtmx(request)) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            response.setHeader("HX-Redirect", address);
        } else {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, address);
        }
    }
}
