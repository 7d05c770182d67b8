package fr.raict.portal;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** Stands in for Keycloak: the bearer token is the role of one of the demonstration's accounts. */
@TestConfiguration(proxyBeanMethods = false)
public class TestTokens {
    private static final Map<String, List<String>> PEOPLE = Map.of(
            "organiser", List.of("Claire", "Martin", "organisatrice@example.org"),
            "checkin", List.of("Louis", "Petit", "accueil@example.org"),
            "delegate", List.of("Karim", "Benali", "delegue@example.org"));

    @Bean
    JwtDecoder jwtDecoder() {
        return role -> {
            var person = PEOPLE.get(role);
            if (person == null) {
                throw new BadJwtException("Unknown token");
            }
            return Jwt.withTokenValue(role).header("alg", "none").subject(role)
                    .issuedAt(Instant.EPOCH).expiresAt(Instant.MAX)
                    .claim("given_name", person.get(0)).claim("family_name", person.get(1))
                    .claim("email", person.get(2))
                    .claim("realm_access", Map.of("roles", List.of(role)))
                    .build();
        };
    }
}
