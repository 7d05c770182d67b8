package fr.raict.platform.web;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** French unless the request prefers English. */
final class Languages {

    private static final AcceptHeaderLocaleResolver RESOLVER = resolver();

    private Languages() {}

    private static AcceptHeaderLocaleResolver resolver() {
        var resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Locale.FRENCH, Locale.ENGLISH));
        resolver.setDefaultLocale(Locale.FRENCH);
        return resolver;
    }

    static Locale of(HttpServletRequest request) { return RESOLVER.resolveLocale(request); }

    static LocaleResolver asResolver() { return RESOLVER; }
}
