package fr.raict.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The services' APIs as a program calls them: through the gateway, with a token from Keycloak. */
final class Api {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Stack stack;
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(60)).executor(Executors.newVirtualThreadPerTaskExecutor()).build();
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    /** @param until when it is sent no more, a while before it ends */
    private record Token(String text, Instant until) {

        static Token read(JsonNode answer) {
            var lifetime = Duration.ofSeconds(answer.get("expires_in").asLong());
            return new Token(answer.get("access_token").asString(), Instant.now().plus(lifetime.dividedBy(2)));
        }

        boolean isOver() { return !Instant.now().isBefore(until); }
    }

    Api(Stack stack) { this.stack = stack; }

    /** An answer, read as JSON where it is JSON. */
    record Answer(int status, Map<String, List<String>> headers, String text) {

        JsonNode json() { return JSON.readTree(text); }

        Answer expect(int expected) {
            if (status != expected) {
                throw new AssertionError("expected " + expected + ", got " + status + ": " + text);
            }
            return this;
        }
    }

    /** A user's access token, fetched anew in the second half of its life. */
    String token(String user) {
        return token(user, "api");
    }

    String token(String user, String client) {
        return tokens.compute(user + "@" + client,
                (_, known) -> known == null || known.isOver() ? fetched(user, client) : known).text();
    }

    private Token fetched(String user, String client) {
        var form = Map.of("grant_type", "password", "client_id", client, "client_secret", stack.secret("api"),
                "username",
                user, "password", "raict", "scope", "openid");
        var request = HttpRequest.newBuilder(URI.create(Stack.ISSUER + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.entrySet().stream()
                        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                        .collect(Collectors.joining("&"))));
        return Token.read(send(request).expect(200).json());
    }

    void forgetTokens() { tokens.clear(); }

    Answer get(String user, String path) { return call(user, "GET", path, null, Map.of()); }

    Answer post(String user, String path, Object body) { return call(user, "POST", path, body, Map.of()); }

    /** @param user whose token to send; empty for nobody's */
    Answer call(String user, String method, String path, @Nullable Object body,
            Map<String, String> headers) {
        var request = HttpRequest.newBuilder(Stack.PUBLIC_URL.resolve(path)).timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json").header("Accept-Language", "fr")
                .method(method, body == null ? BodyPublishers.noBody()
                        : BodyPublishers.ofString(JSON.writeValueAsString(body)));
        if (!user.isEmpty()) {
            request.header("Authorization", "Bearer " + token(user));
        }
        headers.forEach(request::header);
        return send(request);
    }

    Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers().map(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
