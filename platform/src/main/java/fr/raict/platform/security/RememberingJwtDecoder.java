package fr.raict.platform.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Checks a token's signature once for the many requests that carry it: a page asks several times with the same one. Only
 * a token found good is remembered, for a minute at most and never beyond its expiry; a key that Keycloak withdraws is
 * so refused a minute later.
 */
final class RememberingJwtDecoder implements JwtDecoder {

    static final Duration REMEMBERED_FOR = Duration.ofMinutes(1);
    private static final int REMEMBERED_AT_MOST = 2_000;

    private final JwtDecoder decoder;
    private final Clock clock;
    private final Cache<String, Jwt> good;

    RememberingJwtDecoder(JwtDecoder decoder, Clock clock) {
        this.decoder = decoder;
        this.clock = clock;
        this.good = Caffeine.newBuilder().maximumSize(REMEMBERED_AT_MOST).expireAfterWrite(REMEMBERED_FOR)
                .ticker(() -> Duration.between(Instant.EPOCH, clock.instant()).toNanos()).build();
    }

    @Override
    public Jwt decode(String token) {
        var known = good.getIfPresent(token);
        if (known != null && isCurrent(known)) {
            return known;
        }
        var decoded = decoder.decode(token);
        good.put(token, decoded);
        return decoded;
    }

    private boolean isCurrent(Jwt token) {
        var expiresAt = token.getExpiresAt();
        return expiresAt != null && clock.instant().isBefore(expiresAt);
    }
}
