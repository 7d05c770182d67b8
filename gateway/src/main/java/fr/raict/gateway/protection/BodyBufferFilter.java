package fr.raict.gateway.protection;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.raict.gateway.errors.Problem;
import fr.raict.gateway.errors.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads bodies whole before anything else looks at them, up to a limit: the CSRF token in a form can be checked without
 * losing a byte of it, and a slow sender holds no connection of an upstream.
 */
final class BodyBufferFilter extends OncePerRequestFilter {

    private static final int LARGEST = (int) DataSize.ofMegabytes(1).toBytes();

    private final Problems problems;

    BodyBufferFilter(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!hasBody(request)) {
            chain.doFilter(request, response);
            return;
        }
        if (request.getContentLengthLong() > LARGEST) {
            problems.answer(Problem.BODY_TOO_LARGE, request, response);
            return;
        }
        var body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            problems.answer(Problem.BODY_TOO_LARGE, request, response);
        } else {
            chain.doFilter(new BufferedRequest(request, body), response);
        }
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }
}
