package fr.raict.gateway.session;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.raict.gateway.errors.Problem;
import fr.raict.gateway.errors.Problems;
import fr.raict.gateway.forms.KeptForms;
import org.springframework.web.filter.OncePerRequestFilter;

/** Puts a valid access token at hand before the request is routed; a form that there is none for is kept for later. */
final class TokenRenewalFilter extends OncePerRequestFilter {

    private final AccessTokens tokens;
    private final KeptForms forms;
    private final Problems problems;

    TokenRenewalFilter(AccessTokens tokens, KeptForms forms, Problems problems) {
        this.tokens = tokens;
        this.forms = forms;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            tokens.current(request, response).ifPresent(token -> RelayedToken.put(token, request));
        } catch (KeycloakUnreachable _) {
            forms.keepForLater(request);
            problems.answer(Problem.LOGIN_UNAVAILABLE, request, response);
            return;
        }
        chain.doFilter(request, response);
    }
}
