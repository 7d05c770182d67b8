package fr.raict.gateway;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * The one security chain. Who may do what is decided by the portal and the services, which check the token themselves;
 * {@code login} and {@code protection} add their parts as customizers of {@link HttpSecurity}.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    SecurityFilterChain securityFilterChain(HttpSecurity http) {
        return http
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .requestCache(RequestCacheConfigurer::disable)
                .build();
    }

    /**
     * Allows in headers what is allowed by default, but is told so without a pattern: a token has a thousand characters,
     * and is read several times.
     */
    @Bean
    HttpFirewall httpFirewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedHeaderValues(SecurityConfiguration::isHeaderValue);
        return firewall;
    }

    static boolean isHeaderValue(String value) {
        for (var i = 0; i < value.length();) {
            var character = value.codePointAt(i);
            if (!isPrintableAscii(character) && !isDefinedText(character)) {
                return false;
            }
            i += Character.charCount(character);
        }
        return true;
    }

    private static boolean isPrintableAscii(int character) {
        return ' ' <= character && character <= '~';
    }

    private static boolean isDefinedText(int character) {
        return Character.isDefined(character) && (!Character.isISOControl(character) || character == '\t');
    }

    /** Measuring every security filter of every request costs a fifth of it, and nobody looks at the figures. */
    @Bean
    SecurityObservationSettings securityObservationSettings() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
