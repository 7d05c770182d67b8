package fr.raict.gateway.session;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fr.raict.gateway.session.UserTokens.Tokens;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

import static org.assertj.core.api.Assertions.assertThat;

class SessionContentSerializerTest {

    private static final Instant NOW = Instant.parse("2026-10-14T09:00:00Z");

    private final SessionContentSerializer serializer = new SessionContentSerializer();

    @Test
    void bringsEverythingInASessionBackAsItWas() {
        assertComesBack(new SecurityContextImpl(signedIn()));
        assertComesBack(new Tokens(access(), new OAuth2RefreshToken("refresh", NOW)));
        assertComesBack(new Tokens(access(), null));
    }

    @Test
    void bringsPendingLoginsBack() {
        var login = OAuth2AuthorizationRequest.authorizationCode().authorizationUri("https://keycloak.example/auth")
                .clientId("gateway")
                .state("state").attributes(attributes -> attributes.put("raict.return-path", "/mon-espace")).build();
        var pending = new LinkedHashMap<>(Map.of("state", login));

        assertThat(serializer.deserialize(serializer.serialize(pending))).usingRecursiveComparison().isEqualTo(pending);
    }

    @Test
    void takesWhatItCannotReadForAbsent() {
        var damaged = serializer.serialize(new Tokens(access(), null));
        Arrays.fill(damaged, damaged.length / 2, damaged.length, (byte) 0);

        assertThat(serializer.deserialize(damaged)).isNull();
        assertThat(serializer.deserialize(new byte[]{1, 2, 3})).isNull();
    }

    private void assertComesBack(Object content) {
        assertThat(serializer.deserialize(serializer.serialize(content))).usingRecursiveComparison().isEqualTo(content);
    }

    private static OAuth2AuthenticationToken signedIn() {
        var idToken = new OidcIdToken("eyJ", NOW, NOW.plusSeconds(300),
                Map.of("sub", "5f0c-claire", "aud", List.of("gateway")));
        var authorities = AuthorityUtils.createAuthorityList("OIDC_USER");
        return new OAuth2AuthenticationToken(new DefaultOidcUser(authorities, idToken), authorities, "keycloak");
    }

    private static OAuth2AccessToken access() {
        return new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, "access", NOW, NOW.plusSeconds(300));
    }
}
