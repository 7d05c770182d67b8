package fr.raict.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the system is, and how much to fill in.
 *
 * @param demo {@code large} for an edition of full size besides
 * @param gatewayUrl where the gateway answers
 * @param backChannelIssuer the realm at Keycloak
 * @param apiSecret of the realm's client {@code api}
 */
@ConfigurationProperties("raict")
record DemoSettings(String demo, String gatewayUrl, Services services, String backChannelIssuer, String apiSecret) {

    record Services(Service registration) {}

    record Service(String url) {}

    boolean isLarge() { return demo.equals("large"); }

    /** Where registration-service itself answers, for what is more than the gateway lets one client ask for. */
    String registrationUrl() {
        return services.registration().url();
    }

    /** Where the client {@code api} signs people in. */
    String tokenEndpoint() {
        return backChannelIssuer + "/protocol/openid-connect/token";
    }
}
