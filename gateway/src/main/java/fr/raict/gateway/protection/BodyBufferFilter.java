package fr.raict.gateway.protection;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.raict.gateway.clients.ClientBodies;
import fr.raict.gateway.errors.Problem;
import fr.raict.gateway.errors.Problems;
import fr.raict.gateway.forms.BufferedRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads bodies whole, up to a limit, after all checks that need none: the CSRF token in a form can be looked at without
 * losing a byte of it, and a slow sender holds no connection of an upstream. Only few large bodies are held at once; what
 * is small arrives without waiting for them.
 */
final class BodyBufferFilter extends OncePerRequestFilter {

    private static final int LARGEST = (int) DataSize.ofMegabytes(1).toBytes();
    /** Of the code on a ticket, as a phone takes it, and the form around it. */
    private static final int LARGEST_PHOTO = (int) DataSize.ofMegabytes(9).toBytes();
    private static final Pattern PHOTO = Pattern.compile("/pointage/[^/]+/[^/]+/photo");
    private static final int SMALL = (int) DataSize.ofKilobytes(32).toBytes();
    /** So much of what is too large is let come, for browsers read an answer only when they have sent all. */
    private static final long DROPPED = DataSize.ofMegabytes(4).toBytes();
    private static final Duration TRY_AGAIN = Duration.ofSeconds(10);

    private final Problems problems;
    private final ClientBodies bodies;
    private final Semaphore largeBodies;
    private final int mostInLine;
    private final Duration longestLine;

    /** Large bodies, which take twice their size while they are read, may fill a quarter of the heap; as many stand in line. */
    BodyBufferFilter(Problems problems, ClientBodies bodies) {
        this(problems, bodies, (int) (Runtime.getRuntime().maxMemory() / 8 / LARGEST), Duration.ofSeconds(10));
    }

    BodyBufferFilter(Problems problems, ClientBodies bodies, int largeBodiesAtOnce, Duration longestLine) {
        this.problems = problems;
        this.bodies = bodies;
        this.largeBodies = new Semaphore(largeBodiesAtOnce, true);
        this.mostInLine = largeBodiesAtOnce;
        this.longestLine = longestLine;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!hasBody(request)) {
            chain.doFilter(request, response);
        } else if (!RequestKinds.changesState(request)) {
            problems.answer(Problem.BAD_REQUEST, request, response);
        } else {
            try {
                buffer(request, response, chain);
            } catch (ClientBodies.TooSlow _) {
                problems.answer(Problem.REQUEST_TOO_SLOW, request, response);
            } catch (ClientBodies.TooMany _) {
                problems.answer(Problem.TOO_MANY_REQUESTS, TRY_AGAIN, request, response);
            }
        }
    }

    private void buffer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > largest(request)) {
            refuseAsTooLarge(request, response);
            return;
        }
        var beginning = bodies.read(request, SMALL);
        if (beginning.length < SMALL) {
            chain.doFilter(new BufferedRequest(request, beginning), response);
        } else {
            bufferInTurn(beginning, request, response, chain);
        }
    }

    private void bufferInTurn(byte[] beginning, HttpServletRequest request, HttpServletResponse response,
            FilterChain chain) throws ServletException, IOException {
        var places = places(request);
        if (!isMyTurn(places)) {
            problems.answer(Problem.SERVICE_UNAVAILABLE, TRY_AGAIN, request, response);
            return;
        }
        try {
            var most = largest(request);
            var rest = bodies.read(request, most + 1 - SMALL);
            if (SMALL + rest.length > most) {
                refuseAsTooLarge(request, response);
            } else {
                chain.doFilter(new BufferedRequest(request, joined(beginning, rest)), response);
            }
        } finally {
            largeBodies.release(places);
        }
    }

    private static int largest(HttpServletRequest request) {
        return PHOTO.matcher(request.getRequestURI()).matches() ? LARGEST_PHOTO : LARGEST;
    }

    /** One for each megabyte that may come, and never more than there are. */
    private int places(HttpServletRequest request) {
        var told = request.getContentLengthLong();
        return Math.clamp(Math.ceilDiv(told < 0 ? largest(request) : told, LARGEST), 1, mostInLine);
    }

    private boolean isMyTurn(int places) {
        try {
            return largeBodies.getQueueLength() < mostInLine
                    && largeBodies.tryAcquire(places, longestLine.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void refuseAsTooLarge(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getContentLengthLong() <= DROPPED) {
            bodies.drop(request, DROPPED);
        }
        problems.answer(Problem.BODY_TOO_LARGE, request, response);
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
