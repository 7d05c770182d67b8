package fr.raict.gateway.protection;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.raict.gateway.clients.ClientNetwork;
import fr.raict.gateway.errors.Problem;
import fr.raict.gateway.errors.Problems;
import fr.raict.gateway.site.SecretPaths;
import fr.raict.gateway.site.SiteArea;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what exceeds a client's budget. A client is the signed-in user, else the address; a bearer token counts for
 * nothing here, since it is not verified before the service.
 */
final class RateLimitFilter extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(RateLimitFilter.class);

    private final RequestBudgets budgets;
    private final Problems problems;

    RateLimitFilter(RequestBudgets budgets, Problems problems) {
        this.budgets = budgets;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var client = client(request);
        var wait = budgets.take(client, SiteArea.of(request.getRequestURI()));
        if (wait.isZero() && hasALinkMailed(request)) {
            wait = budgets.take(client, SiteArea.LINK_REQUESTS);
        }
        if (wait.isZero()) {
            chain.doFilter(request, response);
        } else {
            log.debug("A client has used up its requests to {}", SecretPaths.masked(request.getRequestURI()));
            problems.answer(Problem.TOO_MANY_REQUESTS, wait, request, response);
        }
    }

    private static boolean hasALinkMailed(HttpServletRequest request) {
        return RequestKinds.changesState(request) && SiteArea.mailsALink(request.getRequestURI());
    }

    private static String client(HttpServletRequest request) {
        return SecurityContextHolder.getContext().getAuthentication() instanceof OAuth2AuthenticationToken user
                ? user.getName()
                : ClientNetwork.of(request.getRemoteAddr()).name();
    }
}
