package fr.raict.portal.access;

import java.util.Optional;

import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * The signed-in person, as their token tells.
 *
 * @param atTheDoor whether they may check people in
 */
public record Visitor(String givenName, String familyName, String email, boolean organiser,
        boolean atTheDoor) {

    public static Optional<Visitor> current() {
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken signedIn)) {
            return Optional.empty();
        }
        var token = signedIn.getToken();
        var roles = AuthorityUtils.authorityListToSet(signedIn.getAuthorities());
        return Optional.of(new Visitor(claim(token, "given_name"), claim(token, "family_name"), claim(token, "email"),
                roles.contains("ROLE_organiser"), roles.contains("ROLE_organiser") || roles.contains("ROLE_checkin")));
    }

    public String fullName() {
        var name = (givenName + " " + familyName).strip();
        return name.isEmpty() ? email : name;
    }

    private static String claim(Jwt token, String name) {
        var value = token.getClaimAsString(name);
        return value == null ? "" : value;
    }
}
