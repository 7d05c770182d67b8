package fr.raict.gateway.session;

/** The user's token has expired and Keycloak cannot be asked for another one just now; the session stays. */
final class KeycloakUnreachable extends RuntimeException {

    KeycloakUnreachable(Throwable cause) {
        super("No new access token: Keycloak does not answer", cause);
    }
}
