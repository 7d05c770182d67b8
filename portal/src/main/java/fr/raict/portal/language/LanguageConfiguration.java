package fr.raict.portal.language;

import java.time.Duration;

import fr.raict.portal.PortalSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** French unless the visitor chose English, or followed a link of a mail in English. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {

    @Bean
    LanguageResolver localeResolver(PortalSettings settings) {
        var resolver = new LanguageResolver();
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieSameSite("Lax");
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSecure("https".equals(settings.publicUrl().getScheme()));
        return resolver;
    }

    @Bean
    WebMvcConfigurer languageOfFirstLink(LanguageResolver languages) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(languages);
            }
        };
    }
}
