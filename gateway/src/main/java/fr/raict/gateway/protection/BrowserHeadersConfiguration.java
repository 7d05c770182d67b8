package fr.raict.gateway.protection;

import java.time.Duration;

import fr.raict.gateway.login.Keycloak;
import fr.raict.gateway.site.PublicAddress;
import fr.raict.gateway.site.SecretPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/** What every answer tells the browser, whatever the upstream said. */
@Configuration(proxyBeanMethods = false)
class BrowserHeadersConfiguration {

    private static final String PERMISSIONS = "accelerometer=(), browsing-topics=(), camera=(self), display-capture=(), "
            + "geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()";

    /** Keycloak is a form's action because browsers hold the redirect that answers the logout form to this list too. */
    static String contentSecurityPolicy(Keycloak keycloak) {
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                + "connect-src 'self'; manifest-src 'self'; form-action 'self' " + keycloak.origin()
                + "; frame-ancestors 'none'; base-uri 'none'";
    }

    @Bean
    Customizer<HttpSecurity> browserHeaders(Keycloak keycloak, PublicAddress address) {
        return http -> http.headers(headers -> headers
                .contentSecurityPolicy(csp -> csp.policyDirectives(contentSecurityPolicy(keycloak)))
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .httpStrictTransportSecurity(hsts -> strictTransport(hsts, address))
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(referrerPolicy())
                .addHeaderWriter(new PageCaching()));
    }

    /** By the public address, not by the connection: TLS may end in front of the gateway. */
    private static void strictTransport(HeadersConfigurer<HttpSecurity>.HstsConfig hsts, PublicAddress address) {
        if (address.secure()) {
            hsts.requestMatcher(AnyRequestMatcher.INSTANCE)
                    .maxAgeInSeconds(Duration.ofDays(365).toSeconds())
                    .includeSubDomains(false);
        } else {
            hsts.disable();
        }
    }

    /** The address of a mailed link's page is a secret: not even its origin leaves with a click. */
    private static HeaderWriter referrerPolicy() {
        return (request, response) -> response.setHeader("Referrer-Policy",
                SecretPaths.contains(request.getRequestURI()) ? "no-referrer" : "strict-origin-when-cross-origin");
    }
}
