package fr.raict.gateway.protection;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.raict.gateway.errors.Problem;
import fr.raict.gateway.errors.Problems;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what no later part could read: a query with broken escapes, and a body of no particular type. Behind it
 * parameters can be asked for without a thought.
 */
final class LegibleRequestFilter extends OncePerRequestFilter {

    private final Problems problems;

    LegibleRequestFilter(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (hasLegibleQuery(request) && isOfOneTypeAtMost(request.getContentType())) {
            chain.doFilter(request, response);
        } else {
            problems.answer(Problem.BAD_REQUEST, request, response);
        }
    }

    private static boolean hasLegibleQuery(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return true;
        } catch (InvalidParameterException _) {
            return false;
        }
    }

    private static boolean isOfOneTypeAtMost(@Nullable String contentType) {
        return contentType == null || !contentType.contains("*");
    }
}
