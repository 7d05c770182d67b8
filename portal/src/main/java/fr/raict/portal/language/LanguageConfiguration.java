package fr.raict.portal.language;

import java.time.Duration;
import java.util.Locale;

import fr.raict.portal.PortalSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** French unless the visitor chose English, which the cookie {@code langue} remembers. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {

    @Bean
    LocaleResolver localeResolver(PortalSettings settings) {
        var resolver = new CookieLocaleResolver("langue") {
            @Override
            protected Locale parseLocaleValue(String value) {
                return supported(value);
            }
        };
        resolver.setDefaultLocale(Locale.FRENCH);
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieSameSite("Lax");
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSecure("https".equals(settings.publicUrl().getScheme()));
        return resolver;
    }

    static Locale supported(String language) {
        return "en".equals(language) ? Locale.ENGLISH : Locale.FRENCH;
    }
}
