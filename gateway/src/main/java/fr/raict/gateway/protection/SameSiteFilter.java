package fr.raict.gateway.protection;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.raict.gateway.errors.Problem;
import fr.raict.gateway.errors.Problems;
import fr.raict.gateway.site.PublicAddress;
import fr.raict.gateway.site.SecretPaths;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses to change anything for a page of another site, besides the CSRF token: by Sec-Fetch-Site (W3C Fetch Metadata),
 * and for browsers that do not send it by Origin or Referer.
 */
final class SameSiteFilter extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(SameSiteFilter.class);

    private final PublicAddress address;
    private final RequestKinds kinds;
    private final Problems problems;

    SameSiteFilter(PublicAddress address, RequestKinds kinds, Problems problems) {
        this.address = address;
        this.kinds = kinds;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!RequestKinds.changesState(request) || kinds.carriesItsOwnRight(request) || comesFromThisSite(request)) {
            chain.doFilter(request, response);
        } else {
            log.warn("Refused a {} of {} from another site", request.getMethod(),
                    SecretPaths.masked(request.getRequestURI()));
            problems.answer(Problem.CROSS_SITE_REQUEST, request, response);
        }
    }

    private boolean comesFromThisSite(HttpServletRequest request) {
        var fetchSite = request.getHeader("Sec-Fetch-Site");
        return switch (fetchSite) {
            case "same-origin", "none" -> true;
            case null -> namesThisSite(request);
            default -> false;
        };
    }

    private boolean namesThisSite(HttpServletRequest request) {
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null) {
            return address.isOriginOf(request.getHeader(HttpHeaders.REFERER));
        }
        return address.isOriginOf(origin) || isHiddenOriginOfSecretPage(origin, request);
    }

    /**
     * Pages of mailed links send no referrer, and a browser then writes {@code Origin: null} on their forms. Forging such
     * a request takes the secret in its address, so that is proof enough besides the token.
     */
    private static boolean isHiddenOriginOfSecretPage(String origin, HttpServletRequest request) {
        return "null".equals(origin) && SecretPaths.contains(request.getRequestURI());
    }
}
