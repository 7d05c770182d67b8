package fr.raict.gateway.login;

import java.net.URI;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class KeycloakTest {

    private static final URI ISSUER = URI.create("https://login.example.org:8443/realms/raict");

    @Test
    void isCalledInsideTheNetworkAndSeenFromOutside() {
        var keycloak = new Keycloak(ISSUER, URI.create("http://keycloak:8080/realms/raict"), "secret");

        assertThat(keycloak.origin()).isEqualTo("https://login.example.org:8443");
        assertThat(keycloak.browserEndpoint("auth"))
                .isEqualTo("https://login.example.org:8443/realms/raict/protocol/openid-connect/auth");
        assertThat(keycloak.backChannelEndpoint("token"))
                .isEqualTo("http://keycloak:8080/realms/raict/protocol/openid-connect/token");
    }

    @Test
    void saysWhichSecretIsMissing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Keycloak(ISSUER, ISSUER, ""))
                .withMessageContaining("RAICT_GATEWAY_SECRET");
    }
}
