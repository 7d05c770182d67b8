package fr.raict.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the system is.
 *
 * @param api base URL of the gateway
 * @param issuer the realm at Keycloak
 * @param clientSecret of the realm's client {@code api}
 */
@ConfigurationProperties("raict.demo")
record DemoSettings(String api, String issuer, String clientSecret, String bootstrapServers) {
}
