package fr.raict.gateway.forms;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.stream.IntStream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSessionBindingEvent;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;

import static org.assertj.core.api.Assertions.assertThat;

class KeptFormsTest {

    private static final String FORM = "_csrf=old&nom=Moreau";

    private Instant now = Instant.parse("2026-12-01T09:00:00Z");
    private boolean mayBeginSessions = true;
    private final KeptForms kept = new KeptForms(_ -> mayBeginSessions, clock());
    private final KeptFormsInMemory memory = new KeptFormsInMemory();
    private final MockHttpSession session = new MockHttpSession();

    /** One that this test moves. */
    private Clock clock() {
        InstantSource source = () -> now;
        return source.withZone(ZoneOffset.UTC);
    }

    @Test
    void givesAFormOutOnceAtItsAddress() {
        assertThat(kept.keepRefused(sent("/a", FORM, session))).isTrue();

        assertThat(kept.take(asked("/b", session))).isEmpty();
        assertThat(kept.take(asked("/a", session))).hasValueSatisfying(
                form -> assertThat(form.body()).asString(StandardCharsets.UTF_8).isEqualTo(FORM));
        assertThat(kept.take(asked("/a", session))).isEmpty();
    }

    @Test
    void givesNoFormOutAfterTenMinutes() {
        kept.keepRefused(sent("/a", FORM, session));
        now = now.plus(Duration.ofMinutes(10));

        assertThat(kept.take(asked("/a", session))).isEmpty();
    }

    @Test
    void keepsTheLatestFormsOfABrowser() {
        IntStream.rangeClosed(0, KeptForms.MOST).forEach(tab -> kept.keepRefused(sent("/" + tab, FORM, session)));

        assertThat(kept.take(asked("/0", session))).isEmpty();
        assertThat(kept.take(asked("/1", session))).isPresent();
        assertThat(kept.take(asked("/" + KeptForms.MOST, session))).isPresent();
    }

    @Test
    void forgetsAFormThatWasActedOn() {
        kept.keepFor("/a", sent("/a", FORM, session));

        kept.forget(sent("/a", FORM, session));

        assertThat(kept.take(asked("/a", session))).isEmpty();
    }

    @Test
    void opensNoSessionForWhoOnlyReads() {
        var reader = new MockHttpServletRequest("GET", "/a");

        assertThat(kept.take(reader)).isEmpty();
        assertThat(reader.getSession(false)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/deconnexion", "/connexion", "/api/agenda/experts"})
    void keepsNothingButFormsOfPages(String address) {
        assertThat(kept.keepRefused(sent(address, FORM, session))).isFalse();
    }

    @Test
    void keepsNothingThatIsNoFormOfOursOrTooLarge() {
        assertThat(kept.keepRefused(sent("/a", "nom=Moreau", session))).isFalse();
        assertThat(kept.keepRefused(sent("/a", FORM + "x".repeat(KeptForms.LARGEST), session))).isFalse();
    }

    @Test
    void beginsNoMoreSessionsForAClientThanItMayHave() {
        mayBeginSessions = false;
        var visitors = sent("/a", FORM, null);

        assertThat(kept.keepRefused(visitors)).isFalse();
        assertThat(visitors.getSession(false)).isNull();
        assertThat(kept.keepRefused(sent("/a", FORM, session))).isTrue();
    }

    @Test
    void remembersWhyAFormIsKeptThatCouldNotBeShown() {
        kept.keepRefused(sent("/a", FORM, session));
        var again = new FormAgain(asked("/a", session), kept.take(asked("/a", session)).orElseThrow());

        assertThat(kept.keepForLater(again)).isTrue();

        assertThat(FormAgain.reason(new FormAgain(asked("/a", session),
                kept.take(asked("/a", session)).orElseThrow()))).contains("session-ended");
    }

    @Test
    void boundsWhatTheFormsOfAllBrowsersTake() {
        var large = FORM + "x".repeat(KeptForms.LARGEST - FORM.length());
        var first = keepInMemory(large);
        var second = keepInMemory(large);

        for (var all = 2 * KeptForms.LARGEST; all < KeptFormsInMemory.MOST; all += KeptForms.LARGEST) {
            keepInMemory(large);
        }
        assertThat(kept.take(asked("/a", second))).isPresent();
        assertThat(first.getAttribute(KeptForms.ATTRIBUTE)).isNotNull();

        memory.attributeReplaced(event(second));
        keepInMemory(large);
        assertThat(first.getAttribute(KeptForms.ATTRIBUTE)).isNotNull();
        keepInMemory(large);
        assertThat(first.getAttribute(KeptForms.ATTRIBUTE)).isNull();
    }

    private MockHttpSession keepInMemory(String form) {
        var browser = new MockHttpSession();
        kept.keepRefused(sent("/a", form, browser));
        memory.attributeAdded(event(browser));
        return browser;
    }

    private static HttpSessionBindingEvent event(MockHttpSession browser) {
        return new HttpSessionBindingEvent(browser, KeptForms.ATTRIBUTE, null);
    }

    private static HttpServletRequest sent(String address, String form, @Nullable MockHttpSession session) {
        var request = new MockHttpServletRequest("POST", address);
        request.setContentType("application/x-www-form-urlencoded");
        if (session != null) {
            request.setSession(session);
        }
        return new BufferedRequest(request, form.getBytes(StandardCharsets.UTF_8));
    }

    private static MockHttpServletRequest asked(String address, MockHttpSession session) {
        var request = new MockHttpServletRequest("GET", address);
        request.setSession(session);
        return request;
    }
}
