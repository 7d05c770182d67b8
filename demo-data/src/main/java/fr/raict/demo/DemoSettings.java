package fr.raict.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the system is, and how much to fill in.
 *
 * @param extent {@code large} for an edition of full size besides
 * @param api base URL of the gateway
 * @param registration base URL of registration-service, for what is more than the gateway lets one client ask for
 * @param issuer the realm at Keycloak
 * @param clientSecret of the realm's client {@code api}
 */
@ConfigurationProperties("raict.demo")
record DemoSettings(String extent, String api, String registration, String issuer, String clientSecret,
        String bootstrapServers) {

    boolean isLarge() { return extent.equals("large"); }
}
