package fr.raict.gateway.session;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

/** The signed-in user's access token while their request is on its way through the gateway. */
public final class RelayedToken {

    private static final String ATTRIBUTE = RelayedToken.class.getName();

    private RelayedToken() {}

    public static Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(ATTRIBUTE));
    }

    static void put(String token, HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, token);
    }
}
