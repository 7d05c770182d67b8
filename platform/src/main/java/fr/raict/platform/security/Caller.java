package fr.raict.platform.security;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

/**
 * What the token says of who calls.
 *
 * @param subject the account's stable identifier at the identity provider
 */
public record Caller(String subject, String givenName, String familyName, String email, boolean organiser) {

    private static final String ORGANISER = "ROLE_organiser";
    private static final String READER = "ROLE_reader";
    private static final String CHECK_IN = "ROLE_checkin";

    static Caller of(JwtAuthenticationToken signedIn) {
        var token = signedIn.getToken();
        return new Caller(requireNonNull(token.getSubject()), claim(token, "given_name"), claim(token, "family_name"),
                claim(token, "email"), isOrganiser(signedIn));
    }

    private static String claim(Jwt token, String name) {
        return requireNonNullElse(token.getClaimAsString(name), "");
    }

    static boolean isOrganiser(@Nullable Authentication authentication) {
        return has(ORGANISER, authentication);
    }

    static boolean isAtTheDoor(@Nullable Authentication authentication) {
        return has(CHECK_IN, authentication) || isOrganiser(authentication);
    }

    /**
     * An account of another system: it reads what is for readers, and nothing else is for it but what is for everybody.
     */
    static boolean isReader(@Nullable Authentication authentication) {
        return has(READER, authentication) && !isOrganiser(authentication);
    }

    private static boolean has(String role, @Nullable Authentication authentication) {
        return authentication != null && authentication.getAuthorities().stream()
                .anyMatch(authority -> role.equals(authority.getAuthority()));
    }
}
