package fr.raict.gateway.protection;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.raict.gateway.errors.Problem;
import fr.raict.gateway.errors.Problems;
import fr.raict.gateway.forms.BufferedRequest;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a change that cannot bring a valid CSRF token, before anybody waits for its body: neither a form nor with the
 * token's cookie and the token in its header. What is left is checked by Spring Security's own filter, so that a form of
 * a browser that lost its cookies is kept.
 */
final class NoTokenFilter extends OncePerRequestFilter {

    private final RequestKinds kinds;
    private final CsrfTokenRepository tokens;
    private final Problems problems;

    NoTokenFilter(RequestKinds kinds, CsrfTokenRepository tokens, Problems problems) {
        this.kinds = kinds;
        this.tokens = tokens;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!RequestKinds.changesState(request) || kinds.carriesItsOwnRight(request) || mayBringToken(request)) {
            chain.doFilter(request, response);
        } else {
            problems.answer(Problem.PAGE_EXPIRED, request, response);
        }
    }

    private boolean mayBringToken(HttpServletRequest request) {
        var token = tokens.loadToken(request);
        return BufferedRequest.isForm(request) || token != null && request.getHeader(token.getHeaderName()) != null;
    }
}
