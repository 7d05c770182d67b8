package fr.raict.gateway.site;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.web.util.WebUtils;

/** The visitor's language: the cookie of the language switch, else the browser's wish, else French. */
public final class PageLanguage {

    public static final String COOKIE = "langue";

    private static final List<Locale> SPOKEN = List.of(Locale.FRENCH, Locale.ENGLISH);

    private PageLanguage() {}

    public static Locale of(HttpServletRequest request) {
        return chosen(request).or(() -> wished(request)).orElse(Locale.FRENCH);
    }

    public static Optional<Locale> chosen(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .flatMap(cookie -> SPOKEN.stream().filter(locale -> locale.getLanguage().equals(cookie.getValue()))
                        .findFirst());
    }

    private static Optional<Locale> wished(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return Optional.empty();
        }
        return Collections.list(request.getLocales()).stream()
                .map(wish -> Locale.of(wish.getLanguage()))
                .filter(SPOKEN::contains)
                .findFirst();
    }
}
