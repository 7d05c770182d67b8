package fr.raict.gateway.protection;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

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
 * losing a byte of it, and a slow sender holds no connection of an upstream. Only few large bodies are held at once.
 */
final class BodyBufferFilter extends OncePerRequestFilter {

    private static final int LARGEST = (int) DataSize.ofMegabytes(1).toBytes();
    private static final int SMALL = (int) DataSize.ofKilobytes(32).toBytes();

    private final Problems problems;
    private final Semaphore largeBodies;
    private final Duration patience;

    /** Large bodies, which take twice their size while they are read, may fill a quarter of the heap. */
    BodyBufferFilter(Problems problems) {
        this(problems, (int) (Runtime.getRuntime().maxMemory() / 8 / LARGEST), Duration.ofSeconds(10));
    }

    BodyBufferFilter(Problems problems, int largeBodiesAtOnce, Duration patience) {
        this.problems = problems;
        this.largeBodies = new Semaphore(largeBodiesAtOnce, true);
        this.patience = patience;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var length = request.getContentLengthLong();
        if (!hasBody(request)) {
            chain.doFilter(request, response);
        } else if (length > LARGEST) {
            problems.answer(Problem.BODY_TOO_LARGE, request, response);
        } else if (length >= 0 && length <= SMALL) {
            buffer(request, response, chain);
        } else {
            bufferInTurn(request, response, chain);
        }
    }

    private void bufferInTurn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isMyTurn()) {
            problems.answer(Problem.SERVICE_UNAVAILABLE, patience, request, response);
            return;
        }
        try {
            buffer(request, response, chain);
        } finally {
            largeBodies.release();
        }
    }

    private boolean isMyTurn() {
        try {
            return largeBodies.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void buffer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
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
