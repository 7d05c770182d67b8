package fr.raict.platform.security;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;

import fr.raict.platform.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A resource server: signature, {@code iss}, {@code exp} and {@code aud} of each token are checked; there is no session
 * and so no CSRF.
 */
@AutoConfiguration(beforeName = {
        "org.springframework.boot.security.oauth2.server.resource.autoconfigure.servlet.OAuth2ResourceServerAutoConfiguration",
        "org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration"})
@Import(CallerArgumentResolver.class)
public class SecurityConfiguration {

    private static final String BEARER = "Bearer ";

    @Bean
    SecurityFilterChain services(HttpSecurity http, Problems problems, JwtDecoder decoder, Clock clock,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers) {
        var answers = new SecurityProblems(problems);
        return http
                .authorizeHttpRequests(requests -> requests
                        .dispatcherTypeMatchers(DispatcherType.ERROR).permitAll() // says what was refused already
                        .anyRequest().access(new DeclaredAccess(handlers)))
                .oauth2ResourceServer(server -> server
                        .bearerTokenResolver(SecurityConfiguration::token)
                        .jwt(jwt -> jwt.decoder(new RememberingJwtDecoder(decoder, clock))
                                .jwtAuthenticationConverter(rolesOfTheRealm()))
                        .authenticationEntryPoint(answers).accessDeniedHandler(answers))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(answers).accessDeniedHandler(answers))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Measuring every security filter of every request costs a fifth of it, and nobody looks at the figures. */
    @Bean
    SecurityObservationSettings securityObservationSettings() {
        return SecurityObservationSettings.noObservations();
    }

    private static JwtAuthenticationConverter rolesOfTheRealm() {
        var converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(SecurityConfiguration::roles);
        return converter;
    }

    /** What is no token fails when it is decoded; to match it with a pattern first costs more than the decoding. */
    private static @Nullable String token(HttpServletRequest request) {
        var credentials = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (credentials == null || !credentials.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return null;
        }
        var token = credentials.substring(BEARER.length()).strip();
        return token.isEmpty() ? null : token;
    }

    private static Collection<GrantedAuthority> roles(Jwt token) {
        return token.getClaim("realm_access") instanceof Map<?, ?> access
                && access.get("roles") instanceof Collection<?> roles
                        ? roles.stream().<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                                .toList()
                        : List.of();
    }
}
