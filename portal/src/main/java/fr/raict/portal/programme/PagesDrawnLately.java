package fr.raict.portal.programme;

import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
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

import static java.util.concurrent.TimeUnit.MILLISECONDS;

/**
 * Draws a public page once for all who ask for it at about the same time, in the same language, without being signed
 * in. Holds {@value #MOST_BYTES} bytes of pages at most, each as long as {@link PortalSettings#publicPagesKeptFor} says.
 * What is not a page, such as an error, or sets a cookie is drawn for each.
 */
@Component
class PagesDrawnLately extends OncePerRequestFilter {
    private static final long MOST_BYTES = 16L << 20;
    /** Not the pages below a workshop's, which are for who is signed in. */
    private static final Pattern PUBLIC = Pattern.compile("/|/programme|/editions(/.*)?|/ateliers/[^/]*");

    private final AsyncCache<Address, Page> pages;
    private final LocaleResolver languages;

    PagesDrawnLately(LocaleResolver languages, PortalSettings settings, Clock clock) {
        this.languages = languages;
        this.pages = Caffeine.newBuilder().expireAfterWrite(settings.publicPagesKeptFor())
                .ticker(() -> MILLISECONDS.toNanos(clock.millis()))
                .maximumWeight(MOST_BYTES).<Address, Page>weigher((_, page) -> page.content().length).buildAsync();
    }

    /** @param part whether only that is asked for which changes while the reader stays on the page */
    private record Address(String path, @Nullable String query, Locale language, boolean part) {
    }

    private record Page(String type, byte[] content, String tag) {
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.GET.matches(request.getMethod()) || Visitor.current().isPresent()
                || !PUBLIC.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var mine = new CompletableFuture<@Nullable Page>();
        var drawn = pages.get(address(request), (_, _) -> mine);
        if (drawn == mine) {
            draw(mine, request, response, chain);
            return;
        }
        var page = drawn.join();
        if (page == null) {
            chain.doFilter(request, response);
        } else {
            answer(page, request, response);
        }
    }

    private Address address(HttpServletRequest request) {
        return new Address(request.getRequestURI(), request.getQueryString(), languages.resolveLocale(request),
                Boolean.parseBoolean(request.getHeader("HX-Request")));
    }

    /** Whatever happens, those who wait go on. */
    private static void draw(CompletableFuture<@Nullable Page> mine, HttpServletRequest request,
            HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        var kept = new ContentCachingResponseWrapper(response);
        try {
            chain.doFilter(request, kept);
            var page = page(kept);
            mine.complete(page);
            if (page == null) {
                kept.copyBodyToResponse();
            } else {
                answer(page, request, response);
            }
        } finally {
            mine.complete(null);
        }
    }

    private static @Nullable Page page(ContentCachingResponseWrapper kept) {
        var type = kept.getContentType();
        if (kept.getStatus() != HttpStatus.OK.value() || type == null || kept.isCommitted()
                || kept.containsHeader(HttpHeaders.SET_COOKIE)) {
            return null;
        }
        var content = kept.getContentAsByteArray();
        // A weak tag, or the answer could not be compressed on its way.
        return new Page(type, content, "W/\"" + DigestUtils.md5DigestAsHex(content) + "\"");
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
