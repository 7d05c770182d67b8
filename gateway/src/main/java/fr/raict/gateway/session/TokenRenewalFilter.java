package fr.raict.gateway.session;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.raict.gateway.errors.Problem;
import fr.raict.gateway.errors.Problems;
import org.springframework.web.filter.OncePerRequestFilter;

/** Puts a valid access token at hand before the request is routed. */
final class TokenRenewalFilter extends OncePerRequestFilter {

    private final AccessTokens tokens;
    private final Problems problems;

    TokenRenewalFilter(AccessTokens tokens, Problems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            tokens.current(request, response).ifPresent(token -> RelayedToken.put(token, request));
        } catch (KeycloakUnreachable _) {
            problems.answer(Problem.LOGIN_UNAVAILABLE, request, response);
            return;
        }
        chain.doFilter(request, response);
    }
}
