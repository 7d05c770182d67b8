package fr.raict.gateway.protection;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.raict.gateway.clients.Patience;
import fr.raict.gateway.errors.Problem;
import fr.raict.gateway.errors.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads bodies whole, up to a limit, after all checks that need none: the CSRF token in a form can be looked at without
 * losing a byte of it, and a slow sender holds neither a slot nor a connection of an upstream. Only few large bodies are
 * held at once; what is small arrives without waiting for them.
 */
final class BodyBufferFilter extends OncePerRequestFilter {

    private static final int LARGEST = (int) DataSize.ofMegabytes(1).toBytes();
    private static final int SMALL = (int) DataSize.ofKilobytes(32).toBytes();
    private static final Duration TRY_AGAIN = Duration.ofSeconds(10);

    private final Problems problems;
    private final Patience patience;
    private final Semaphore largeBodies;
    private final Duration longestLine;

    /** Large bodies, which take twice their size while they are read, may fill a quarter of the heap. */
    BodyBufferFilter(Problems problems, Patience patience) {
        this(problems, patience, (int) (Runtime.getRuntime().maxMemory() / 8 / LARGEST), Duration.ofSeconds(10));
    }

    BodyBufferFilter(Problems problems, Patience patience, int largeBodiesAtOnce, Duration longestLine) {
        this.problems = problems;
        this.patience = patience;
        this.largeBodies = new Semaphore(largeBodiesAtOnce, true);
        this.longestLine = longestLine;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!hasBody(request)) {
            chain.doFilter(request, response);
        } else if (!RequestKinds.changesState(request)) {
            problems.answer(Problem.BAD_REQUEST, request, response);
        } else if (request.getContentLengthLong() > LARGEST) {
            problems.answer(Problem.BODY_TOO_LARGE, request, response);
        } else {
            buffer(request, response, chain);
        }
    }

    private void buffer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] beginning;
        try {
            beginning = beginning(request);
        } catch (IOException e) {
            refuse(e, request, response);
            return;
        }
        if (beginning.length < SMALL) {
            chain.doFilter(new BufferedRequest(request, beginning), response);
        } else {
            bufferInTurn(beginning, request, response, chain);
        }
    }

    /** A form has mostly come with its headers. */
    private byte[] beginning(HttpServletRequest request) throws IOException {
        var body = request.getInputStream();
        var length = request.getContentLengthLong();
        return length >= 0 && length <= body.available()
                ? body.readNBytes(SMALL)
                : patience.receiving(SMALL, () -> body.readNBytes(SMALL));
    }

    private void bufferInTurn(byte[] beginning, HttpServletRequest request, HttpServletResponse response,
            FilterChain chain) throws ServletException, IOException {
        if (!isMyTurn()) {
            problems.answer(Problem.SERVICE_UNAVAILABLE, TRY_AGAIN, request, response);
            return;
        }
        try {
            var body = request.getInputStream();
            var rest = patience.receiving(LARGEST, () -> body.readNBytes(LARGEST + 1 - SMALL));
            if (SMALL + rest.length > LARGEST) {
                problems.answer(Problem.BODY_TOO_LARGE, request, response);
            } else {
                chain.doFilter(new BufferedRequest(request, joined(beginning, rest)), response);
            }
        } catch (Patience.TooSlow | Patience.TooManySlow e) {
            refuse(e, request, response);
        } finally {
            largeBodies.release();
        }
    }

    private boolean isMyTurn() {
        if (largeBodies.tryAcquire()) {
            return true;
        }
        try {
            return largeBodies.tryAcquire(longestLine.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Tomcat has noted the failed reading as a bad request already, and all that can be done is to say why. */
    private void refuse(IOException failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        switch (failure) {
            case Patience.TooManySlow _ -> {
                response.setHeader(HttpHeaders.CONNECTION, "close");
                problems.answer(Problem.TOO_MANY_REQUESTS, TRY_AGAIN, request, response);
            }
            case Patience.TooSlow _ -> Problems.explain(Problem.REQUEST_TOO_SLOW, request);
            default -> throw failure;
        }
    }

    private static byte[] joined(byte[] beginning, byte[] rest) {
        var whole = Arrays.copyOf(beginning, beginning.length + rest.length);
        System.arraycopy(rest, 0, whole, beginning.length, rest.length);
        return whole;
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }
}
