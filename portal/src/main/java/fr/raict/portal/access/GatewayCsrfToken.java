package fr.raict.portal.access;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Hands the gateway's token to Spring Security's {@code CsrfRequestDataValueProcessor}, which then adds it to every
 * {@code th:action} form as the hidden field {@code _csrf}. The gateway checks it when the form comes back.
 */
class GatewayCsrfToken extends OncePerRequestFilter {
    private static final String HEADER = "X-Csrf-Token";
    private static final String FIELD = "_csrf";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var token = request.getHeader(HEADER);
        if (token != null && !token.isBlank()) {
            request.setAttribute(CsrfToken.class.getName(), new DefaultCsrfToken(HEADER, FIELD, token));
        }
        chain.doFilter(request, response);
    }
}
