package fr.raict.portal.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.servlet.DispatcherType;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Anybody may read the public pages; an organiser's pages and those of the door need a role, one's own pages a signed-in
 * visitor.
 */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    @Bean
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        return http
                .authorizeHttpRequests(pages -> pages
                        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD).permitAll()
                        .requestMatchers("/organisation/**").hasRole("organiser")
                        .requestMatchers("/pointage/code/*", "/pointage/hors-ligne", "/pointage/sw.js",
                                "/pointage/application.webmanifest")
                        .permitAll()
                        .requestMatchers("/pointage/**").hasAnyRole("checkin", "organiser")
                        .requestMatchers("/editions/*/inscription/individuelle/**").permitAll()
                        .requestMatchers("/mon-espace/**", "/ateliers/*/inscription/**",
                                "/editions/*/inscription/**")
                        .authenticated()
                        .anyRequest().permitAll())
                .oauth2ResourceServer(token -> token
                        .jwt(jwt -> jwt.jwtAuthenticationConverter(rolesOfTheRealm()))
                        .authenticationEntryPoint(new SignInFirst()))
                .exceptionHandling(refusals -> refusals
                        .authenticationEntryPoint(new SignInFirst())
                        .accessDeniedHandler((_, response, _) -> response.sendError(403)))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // The gateway checks the token of each form; the portal keeps no session that could be ridden.
                .csrf(AbstractHttpConfigurer::disable)
                .addFilterBefore(new GatewayCsrfToken(), AuthorizationFilter.class)
                .headers(headers -> headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    private static JwtAuthenticationConverter rolesOfTheRealm() {
        var converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(AccessConfiguration::roles);
        return converter;
    }

    private static Collection<GrantedAuthority> roles(Jwt token) {
        Map<String, Object> realm = token.getClaimAsMap("realm_access");
        if (realm == null || !(realm.get("roles") instanceof List<?> roles)) {
            return List.of();
        }
        return roles.stream().<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role)).toList();
    }
}
