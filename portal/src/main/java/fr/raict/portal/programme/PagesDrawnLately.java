package fr.raict.portal.programme;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import fr.raict.portal.PortalSettings;
import fr.raict.portal.access.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

import static java.util.concurrent.CompletableFuture.completedFuture;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

/**
 * Draws a public page once for all who ask for it at about the same time, in the same language, without being signed
 * in. Holds {@value #MOST_BYTES} bytes of pages at most, each as long as {@link PortalSettings#publicPagesKeptFor} says.
 * Who asks in the second half of that time draws it anew, one at a time, and the others get the former meanwhile.
 * What is not a page, such as an error, or sets a cookie is drawn for each.
 */
@Component
class PagesDrawnLately extends OncePerRequestFilter {
    private static final long MOST_BYTES = 16L << 20;
    /** Not where people are registered, which is for who is signed in. */
    private static final Pattern PUBLIC = Pattern
            .compile("/|/programme|/editions(/[^/]*(/programme)?)?|/ateliers/[^/]*");

    private final AsyncCache<Address, Page> pages;
    private final LocaleResolver languages;
    private final Duration keptFor;
    private final Clock clock;

    PagesDrawnLately(LocaleResolver languages, PortalSettings settings, Clock clock) {
        this.languages = languages;
        this.clock = clock;
        this.keptFor = settings.publicPagesKeptFor();
        this.pages = Caffeine.newBuilder().expireAfter(Expiry.<Address, Page>writing((_, page) -> timeLeft(page)))
                .ticker(() -> MILLISECONDS.toNanos(clock.millis()))
                .maximumWeight(MOST_BYTES).<Address, Page>weigher((_, page) -> page.content().length).buildAsync();
    }

    /** Counted from when it was asked for, so that a page which took long to draw is not older than others. */
    private Duration timeLeft(Page page) {
        var left = Duration.between(clock.instant(), page.askedAt().plus(keptFor));
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** @param part whether only that is asked for which changes while the reader stays on the page */
    private record Address(String path, @Nullable String query, Locale language, boolean part) {
    }

    private record Page(String type, byte[] content, String tag, Instant askedAt, AtomicBoolean drawnAnew) {

        boolean isToBeDrawnAnew(Instant since) {
            return !askedAt.isAfter(since) && drawnAnew.compareAndSet(false, true);
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.GET.matches(request.getMethod()) || Visitor.current().isPresent()
                || !PUBLIC.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var address = address(request);
        var mine = new CompletableFuture<@Nullable Page>();
        var drawn = pages.get(address, (_, _) -> mine);
        if (drawn == mine) {
            drawForThoseWhoWait(mine, request, response, chain);
            return;
        }
        var page = drawn.join();
        if (page == null) {
            chain.doFilter(request, response);
        } else if (page.isToBeDrawnAnew(clock.instant().minus(keptFor.dividedBy(2)))) {
            draw(anew -> pages.put(address, completedFuture(anew)), request, response, chain);
        } else {
            answer(page, request, response);
        }
    }

    private Address address(HttpServletRequest request) {
        return new Address(request.getRequestURI(), request.getQueryString(), languages.resolveLocale(request),
                Boolean.parseBoolean(request.getHeader("HX-Request")));
    }

    /** Whatever happens, they go on. */
    private void drawForThoseWhoWait(CompletableFuture<@Nullable Page> mine, HttpServletRequest request,
            HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        try {
            draw(mine::complete, request, response, chain);
        } finally {
            mine.complete(null);
        }
    }

    private void draw(Consumer<Page> keep, HttpServletRequest request, HttpServletResponse response,
            FilterChain chain) throws ServletException, IOException {
        var askedAt = clock.instant();
        var kept = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, kept);
        var page = page(kept, askedAt);
        if (page == null) {
            kept.copyBodyToResponse();
        } else {
            keep.accept(page);
            answer(page, request, response);
        }
    }

    private static @Nullable Page page(ContentCachingResponseWrapper kept, Instant askedAt) {
        var type = kept.getContentType();
        if (kept.getStatus() != HttpStatus.OK.value() || type == null || kept.isCommitted()
                || kept.containsHeader(HttpHeaders.SET_COOKIE)) {
            return null;
        }
        var content = kept.getContentAsByteArray();
        // A weak tag, or the answer could not be compressed on its way.
        var tag = "W/\"" + DigestUtils.md5DigestAsHex(content) + "\"";
        return new Page(type, content, tag, askedAt, new AtomicBoolean());
    }

    private static void answer(Page page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        if (!new ServletWebRequest(request, response).checkNotModified(page.tag())) {
            response.setContentType(page.type());
            response.setContentLength(page.content().length);
            response.getOutputStream().write(page.content());
        }
    }
}
