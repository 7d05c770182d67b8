package fr.raict.portal.programme;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;

import fr.raict.portal.PortalSettings;
import fr.raict.portal.PortalSettings.Accessibility;
import fr.raict.portal.PortalSettings.Demo;
import fr.raict.portal.PortalSettings.Publisher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PagesDrawnLatelyTest {

    private final AtomicInteger drawn = new AtomicInteger();
    private Instant now = Instant.parse("2026-12-01T09:00:00Z");
    private PagesDrawnLately pages;

    @BeforeEach
    void open() {
        var languages = new CookieLocaleResolver("langue");
        languages.setDefaultLocale(Locale.FRENCH);
        var settings = new PortalSettings(URI.create("http://localhost"), Demo.FALSE, ZoneId.of("Europe/Paris"),
                Accessibility.NON, new Publisher("", "", "", "", ""), Duration.ofMillis(250));
        pages = new PagesDrawnLately(languages, settings, clock());
    }

    /** One that this test moves. */
    private Clock clock() {
        InstantSource source = () -> now;
        return source.withZone(ZoneOffset.UTC);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void drawsAPageOnceForAllWhoAskForItTogether() throws Exception {
        assertThat(ask("/programme").getContentAsString()).isEqualTo("drawing 1");
        assertThat(ask("/programme").getContentAsString()).isEqualTo("drawing 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/programme", "/editions", "/editions/1", "/editions/1/programme", "/ateliers/1"})
    void knowsThePagesForAll(String page) throws Exception {
        ask(page);
        ask(page);

        assertThat(drawn).hasValue(1);
    }

    @Test
    void drawsItAnewOnceItIsOld() throws Exception {
        ask("/programme");
        now = now.plusMillis(250);

        assertThat(ask("/programme").getContentAsString()).isEqualTo("drawing 2");
    }

    @Test
    void servesNobodyAPageThatWasOldBeforeItWasDrawn() throws Exception {
        answer(get("/programme"), (request, response) -> {
            now = now.plusMillis(250);
            draw(request, response);
        });
        assertThatThrownBy(() -> answer(get("/programme"), (_, _) -> {
            throw new ServletException("not drawn");
        })).hasMessage("not drawn");

        assertThat(ask("/programme").getContentAsString()).isEqualTo("drawing 2");
    }

    @Test
    void servesTheFormerPageWhileOneDrawsItAnew() throws Exception {
        ask("/programme");
        now = now.plusMillis(125);
        var goOn = new CompletableFuture<@Nullable Void>();
        var anew = askAndDrawUntil(goOn);

        assertThat(ask("/programme").getContentAsString()).isEqualTo("drawing 1");
        goOn.complete(null);
        assertThat(anew.join().getContentAsString()).isEqualTo("drawing 2");
        assertThat(ask("/programme").getContentAsString()).isEqualTo("drawing 2");
    }

    @Test
    void keepsTheFormerPageNoLongerWhenItCannotBeDrawnAnew() throws Exception {
        ask("/programme");
        now = now.plusMillis(125);
        assertThatThrownBy(() -> answer(get("/programme"), (_, _) -> {
            throw new ServletException("not drawn");
        })).hasMessage("not drawn");

        assertThat(ask("/programme").getContentAsString()).isEqualTo("drawing 1");
        now = now.plusMillis(125);
        assertThat(ask("/programme").getContentAsString()).isEqualTo("drawing 2");
    }

    @Test
    void whoAsksWhileItIsDrawnWaitsForIt() throws Exception {
        var goOn = new CompletableFuture<@Nullable Void>();
        var first = askAndDrawUntil(goOn);
        var second = inBackground(() -> ask("/programme"));
        goOn.complete(null);

        assertThat(first.join().getContentAsString()).isEqualTo("drawing 1");
        assertThat(second.join().getContentAsString()).isEqualTo("drawing 1");
    }

    @Test
    void keepsAddressesLanguagesAndPartsApart() throws Exception {
        var english = get("/programme");
        english.setCookies(new Cookie("langue", "en"));
        var part = get("/programme");
        part.addHeader("HX-Request", "true");
        var otherDay = get("/programme");
        otherDay.setQueryString("jour=2027-01-14");

        for (var request : List.of(get("/programme"), english, part, otherDay)) {
            answer(request, this::draw);
        }

        assertThat(drawn).hasValue(4);
    }

    @Test
    void tellsWhoHasThePageThatItIsTheSame() throws Exception {
        var again = get("/ateliers/1");
        again.addHeader("If-None-Match", requireNonNull(ask("/ateliers/1").getHeader("ETag")));

        var answer = answer(again, this::draw);

        assertThat(answer.getStatus()).isEqualTo(304);
        assertThat(answer.getContentAsString()).isEmpty();
        assertThat(drawn).hasValue(1);
    }

    @Test
    void drawsForEachWhoIsSignedIn() throws Exception {
        SecurityContextHolder.getContext().setAuthentication(new JwtAuthenticationToken(
                Jwt.withTokenValue("token").header("alg", "none").subject("delegate").build()));

        ask("/programme");
        ask("/programme");

        assertThat(drawn).hasValue(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ateliers/1/inscription", "/mon-espace", "/organisation", "/billets/secret", "/langue",
            "/editions/1/inscription/individuelle", "/inscriptions/secret"})
    void leavesOtherPagesAlone(String other) throws Exception {
        ask(other);
        ask(other);

        assertThat(drawn).hasValue(2);
    }

    @Test
    void leavesFormsAlone() throws Exception {
        for (var i = 0; i < 2; i++) {
            answer(new MockHttpServletRequest("POST", "/programme"), this::draw);
        }

        assertThat(drawn).hasValue(2);
    }

    @Test
    void keepsNoRefusalAndNoFailure() throws Exception {
        var refused = answer(get("/programme"), (_, response) -> ((HttpServletResponse) response).sendError(404));
        assertThat(refused.getStatus()).isEqualTo(404);
        assertThatThrownBy(() -> answer(get("/programme"), (_, _) -> {
            throw new ServletException("not drawn");
        })).hasMessage("not drawn");

        assertThat(ask("/programme").getContentAsString()).isEqualTo("drawing 1");
    }

    @Test
    void keepsNothingThatSetsACookie() throws Exception {
        answer(get("/ateliers/1"), (request, response) -> {
            ((HttpServletResponse) response).addHeader("Set-Cookie", "langue=en");
            draw(request, response);
        });

        assertThat(ask("/ateliers/1").getContentAsString()).isEqualTo("drawing 2");
    }

    /** Returns once the page is being drawn. */
    private CompletableFuture<MockHttpServletResponse> askAndDrawUntil(CompletableFuture<@Nullable Void> goOn) {
        var begun = new CompletableFuture<@Nullable Void>();
        var asked = inBackground(() -> answer(get("/programme"), (request, response) -> {
            begun.complete(null);
            goOn.join();
            draw(request, response);
        }));
        assertThat(begun).succeedsWithin(Duration.ofSeconds(10));
        return asked;
    }

    private void draw(ServletRequest request, ServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write("drawing " + drawn.incrementAndGet());
    }

    private MockHttpServletResponse ask(String path) throws ServletException, IOException {
        return answer(get(path), this::draw);
    }

    private static MockHttpServletRequest get(String path) {
        return new MockHttpServletRequest("GET", path);
    }

    private MockHttpServletResponse answer(MockHttpServletRequest request, FilterChain drawing)
            throws ServletException, IOException {
        var response = new MockHttpServletResponse();
        pages.doFilter(request, response, drawing);
        return response;
    }

    private static CompletableFuture<MockHttpServletResponse> inBackground(Callable<MockHttpServletResponse> asking) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return asking.call();
            } catch (Exception e) {
                throw new CompletionException(e);
            }
        });
    }
}
