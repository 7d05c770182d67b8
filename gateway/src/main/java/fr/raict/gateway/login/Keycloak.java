package fr.raict.gateway.login;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.Assert;

/**
 * Where Keycloak's realm is: for browsers and in tokens at {@code issuer}, for calls from here at
 * {@code backChannelIssuer}, which differs in a container network.
 */
@ConfigurationProperties("raict")
public record Keycloak(URI issuer, URI backChannelIssuer, String gatewaySecret) {

    static final String REGISTRATION = "keycloak";

    public Keycloak {
        Assert.hasText(gatewaySecret, "RAICT_GATEWAY_SECRET is not set: Keycloak knows the gateway by this secret");
    }

    /** Where browsers are sent to sign in and out. */
    public String origin() {
        return issuer.getScheme() + "://" + issuer.getRawAuthority();
    }

    String browserEndpoint(String name) {
        return issuer + "/protocol/openid-connect/" + name;
    }

    String backChannelEndpoint(String name) {
        return backChannelIssuer + "/protocol/openid-connect/" + name;
    }
}
