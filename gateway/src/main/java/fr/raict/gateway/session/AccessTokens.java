package fr.raict.gateway.session;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.raict.gateway.session.UserTokens.Tokens;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.stereotype.Component;

/**
 * The access token to relay for the signed-in user, renewed shortly before it expires. Always true: when Keycloak says
 * that its session has ended, ours ends too and the user goes on as a visitor.
 */
@Component
class AccessTokens {

    private static final Logger log = LoggerFactory.getLogger(AccessTokens.class);
    private static final Duration RENEW_BEFORE = Duration.ofSeconds(20);

    private final UserTokens tokens;
    private final SignOut signOut;
    private final ClientRegistration client;
    private final OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> keycloak;
    private final Clock clock;
    private final Lock[] locks = Stream.generate(ReentrantLock::new).limit(64).toArray(Lock[]::new);

    AccessTokens(UserTokens tokens, SignOut signOut, ClientRegistration client,
            OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> keycloak, Clock clock) {
        this.tokens = tokens;
        this.signOut = signOut;
        this.client = client;
        this.keycloak = keycloak;
        this.clock = clock;
    }

    /**
     * Empty for visitors, and for a user whose session has just been found ended.
     *
     * @throws KeycloakUnreachable if the token has expired and cannot be renewed for the moment
     */
    Optional<String> current(HttpServletRequest request, HttpServletResponse response) {
        try {
            return tokens.of(request)
                    .flatMap(held -> expiresWithin(RENEW_BEFORE, held) ? renewed(request, response) : Optional.of(held))
                    .map(held -> held.access().getTokenValue());
        } catch (IllegalStateException _) {
            return Optional.empty(); // another request of the same browser has just ended the session
        }
    }

    /** One renewal at a time per session: a page's parallel requests would otherwise spend the refresh token twice. */
    private Optional<Tokens> renewed(HttpServletRequest request, HttpServletResponse response) {
        var lock = locks[Math.floorMod(request.getSession().getId().hashCode(), locks.length)];
        lock.lock();
        try {
            return tokens.of(request)
                    .flatMap(held -> expiresWithin(RENEW_BEFORE, held) ? renew(held, request, response)
                            : Optional.of(held));
        } finally {
            lock.unlock();
        }
    }

    private Optional<Tokens> renew(Tokens held, HttpServletRequest request, HttpServletResponse response) {
        if (held.refresh() == null) {
            signOut.now(request, response);
            return Optional.empty();
        }
        try {
            var answer = keycloak
                    .getTokenResponse(new OAuth2RefreshTokenGrantRequest(client, held.access(), held.refresh()));
            var renewed = new Tokens(answer.getAccessToken(), answer.getRefreshToken());
            tokens.keep(renewed, request);
            return Optional.of(renewed);
        } catch (OAuth2AuthorizationException refusal) {
            return onRefusal(refusal, held, request, response);
        }
    }

    private Optional<Tokens> onRefusal(OAuth2AuthorizationException refusal, Tokens held, HttpServletRequest request,
            HttpServletResponse response) {
        if (OAuth2ErrorCodes.INVALID_GRANT.equals(refusal.getError().getErrorCode())) {
            log.info("Keycloak has ended a session: signed out");
            signOut.now(request, response);
            return Optional.empty();
        }
        if (expiresWithin(Duration.ZERO, held)) {
            throw new KeycloakUnreachable(refusal);
        }
        log.warn("Keycloak does not renew a token, the old one is used while it lasts: {}",
                refusal.getError().getErrorCode());
        return Optional.of(held);
    }

    private boolean expiresWithin(Duration time, Tokens held) {
        OAuth2AccessToken access = held.access();
        var expiry = access.getExpiresAt();
        return expiry != null && !clock.instant().plus(time).isBefore(expiry);
    }
}
