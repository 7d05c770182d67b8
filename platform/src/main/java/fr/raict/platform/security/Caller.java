package fr.raict.platform.security;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.Jwt;

import static java.util.Objects.requireNonNull;

/**
 * What the token says of who calls.
 *
 * @param subject the account's stable identifier at the identity provider
 */
public record Caller(String subject, String givenName, String familyName, String email, boolean organiser) {

    private static final String ORGANISER = "ROLE_organiser";

    public static Caller of(Authentication authentication) {
        var token = (Jwt) requireNonNull(authentication.getPrincipal());
        return new Caller(requireNonNull(token.getSubject()), claim(token, "given_name"), claim(token, "family_name"),
                claim(token, "email"), isOrganiser(authentication));
    }

    private static String claim(Jwt token, String name) {
        var value = token.getClaimAsString(name);
        return value == null ? "" : value;
    }

    static boolean isOrganiser(@Nullable Authentication authentication) {
        return authentication != null && authentication.getAuthorities().stream()
                .anyMatch(authority -> ORGANISER.equals(authority.getAuthority()));
    }
}
