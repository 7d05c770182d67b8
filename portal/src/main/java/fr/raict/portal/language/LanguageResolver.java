package fr.raict.portal.language;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.i18n.LocaleContext;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The visitor's choice is in the cookie {@value #NAME}. A link of a mail names the mail's language in the parameter
 * {@code lang}, which no page has for anything else: that page is shown in it, whatever was chosen; it becomes the choice
 * of who made none yet.
 */
class LanguageResolver extends CookieLocaleResolver implements HandlerInterceptor {
    private static final String NAME = "langue";
    private static final Pattern OF_LINK = Pattern.compile("(?:^|&)lang=(fr|en)(?:&|$)");

    LanguageResolver() {
        super(NAME);
        setDefaultLocale(Locale.FRENCH);
    }

    static Locale supported(String language) {
        return "en".equals(language) ? Locale.ENGLISH : Locale.FRENCH;
    }

    @Override
    protected Locale parseLocaleValue(String value) {
        return supported(value);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return ofLink(request).orElseGet(() -> super.resolveLocale(request));
    }

    @Override
    public LocaleContext resolveLocaleContext(HttpServletRequest request) {
        return ofLink(request).<LocaleContext>map(language -> () -> language)
                .orElseGet(() -> super.resolveLocaleContext(request));
    }

    /** Makes the language of a link the choice of who made none yet. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (WebUtils.getCookie(request, NAME) == null) {
            ofLink(request).ifPresent(language -> setLocale(request, response, language));
        }
        return true;
    }

    /** Read from the address itself: a request whose parameters make no sense is answered in a language, too. */
    private static Optional<Locale> ofLink(HttpServletRequest request) {
        return Optional.ofNullable(request.getQueryString()).map(OF_LINK::matcher).filter(Matcher::find)
                .map(found -> supported(found.group(1)));
    }

    /** The same address without the language of the link that led there. */
    static String withoutLink(String path) {
        return path.replaceAll("(?<=[?&])lang=[^&]*&?", "").replaceAll("[?&]$", "");
    }
}
