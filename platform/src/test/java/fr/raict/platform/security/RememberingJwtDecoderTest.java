package fr.raict.platform.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

import static fr.raict.platform.security.RememberingJwtDecoder.REMEMBERED_FOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RememberingJwtDecoderTest {

    private static final Instant START = Instant.parse("2026-10-21T08:00:00Z");

    private Instant now = START;
    private int checks;
    private boolean withdrawn;
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final RememberingJwtDecoder decoder = new RememberingJwtDecoder(this::check, clock);

    private Jwt check(String token) {
        checks++;
        if (withdrawn || token.equals("bad")) {
            throw new BadJwtException("bad");
        }
        return Jwt.withTokenValue(token).header("alg", "RS256").subject(token)
                .expiresAt(START.plus(token.equals("short") ? Duration.ofSeconds(10) : Duration.ofMinutes(5))).build();
    }

    @Test
    void checksATokenOnceForManyRequests() {
        assertThat(decoder.decode("one")).isSameAs(decoder.decode("one"));
        assertThat(decoder.decode("two").getSubject()).isEqualTo("two");

        assertThat(checks).isEqualTo(2);
    }

    @Test
    void checksAgainAfterAWhile() {
        decoder.decode("one");
        withdrawn = true;

        now = START.plus(REMEMBERED_FOR).minusMillis(1);
        assertThat(decoder.decode("one")).isNotNull();
        now = START.plus(REMEMBERED_FOR);
        assertThatThrownBy(() -> decoder.decode("one")).isInstanceOf(BadJwtException.class);
    }

    @Test
    void neverRemembersBeyondTheExpiry() {
        decoder.decode("short");
        withdrawn = true;

        now = START.plusSeconds(10);
        assertThatThrownBy(() -> decoder.decode("short")).isInstanceOf(BadJwtException.class);
    }

    @Test
    void neverRemembersABadToken() {
        assertThatThrownBy(() -> decoder.decode("bad")).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> decoder.decode("bad")).isInstanceOf(BadJwtException.class);

        assertThat(checks).isEqualTo(2);
    }
}
