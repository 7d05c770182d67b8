package fr.raict.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;

/**
 * Issues access tokens like those of Keycloak's realm {@code raict}, and ones that a service must refuse. Its issuer
 * serves the discovery document and the keys at the paths where Keycloak has them.
 */
public final class TestTokens {
    private static final String REALM = "/realms/raict";
    private static final String KEYS = REALM + "/protocol/openid-connect/certs";
    private static final List<String> AUDIENCES = List.of("portal", "agenda-service", "registration-service",
            "notification-service");
    private static final Duration LIFE = Duration.ofHours(1);
    private static final String KEY_ID = "test-key";

    private final String server;
    private final RSAKey key;
    private final RSAKey foreignKey;
    private final Clock clock;

    private TestTokens(String server, RSAKey key, RSAKey foreignKey, Clock clock) {
        this.server = server;
        this.key = key;
        this.foreignKey = foreignKey;
        this.clock = clock;
    }

    /** The one issuer of all tests in this JVM, started at the first use. */
    public static TestTokens shared() {
        return Shared.INSTANCE;
    }

    public String issuer() {
        return server + REALM;
    }

    /** A token that every service accepts, without "Bearer ". */
    public String of(TestUser user) {
        return sign(claims(user), key);
    }

    /** For a client of the realm whose tokens no service may accept. */
    public String withWrongAudience(TestUser user) {
        return sign(claims(user).audience("other"), key);
    }

    public String withWrongIssuer(TestUser user) {
        return sign(claims(user).issuer(server + "/realms/other"), key);
    }

    public String expired(TestUser user) {
        var longAgo = clock.instant().minus(LIFE);
        return sign(claims(user).issueTime(Date.from(longAgo.minus(LIFE))).expirationTime(Date.from(longAgo)), key);
    }

    /** Signed by a key that says it is the issuer's and is not. */
    public String foreign(TestUser user) {
        return sign(claims(user), foreignKey);
    }

    private JWTClaimsSet.Builder claims(TestUser user) {
        Instant now = clock.instant();
        return new JWTClaimsSet.Builder().issuer(issuer()).audience(AUDIENCES).subject(user.id().toString())
                .issueTime(Date.from(now)).expirationTime(Date.from(now.plus(LIFE))).claim("typ", "Bearer")
                .claim("azp", "gateway").claim("preferred_username", user.username())
                .claim("given_name", user.givenName()).claim("family_name", user.familyName())
                .claim("name", user.givenName() + " " + user.familyName()).claim("email", user.email())
                .claim("email_verified", true).claim("locale", "fr")
                .claim("realm_access", Map.of("roles", user.roles()));
    }

    private static String sign(JWTClaimsSet.Builder claims, RSAKey key) {
        try {
            var token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(KEY_ID).build(),
                    claims.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static TestTokens start() {
        try {
            var http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var tokens = new TestTokens("http://127.0.0.1:" + http.getAddress().getPort(), newKey(), newKey(),
                    Clock.systemUTC());
            serve(http, REALM + "/.well-known/openid-configuration", tokens.discovery());
            serve(http, KEYS, new JWKSet(tokens.key.toPublicJWK()).toString());
            http.start();
            return tokens;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String discovery() {
        return """
                {"issuer": "%s", "jwks_uri": "%s", "subject_types_supported": ["public"],
                 "id_token_signing_alg_values_supported": ["RS256"], "response_types_supported": ["code"]}
                """.formatted(issuer(), server + KEYS);
    }

    private static void serve(HttpServer http, String path, String json) {
        var body = json.getBytes(StandardCharsets.UTF_8);
        http.createContext(path, exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
        });
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID(KEY_ID).generate();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Holds the one instance; its initialisation by the JVM is the start. */
    private static final class Shared {
        private static final TestTokens INSTANCE = start();
    }
}
