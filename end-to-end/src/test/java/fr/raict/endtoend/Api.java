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
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

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

    /** A user's access token, fetched anew when older than it lives. */
    String token(String user) {
        return token(user, "api");
    }

    String token(String user, String client) {
        return tokens.computeIfAbsent(user + "@" + client, _ -> {
            var form = Map.of("grant_type", "password", "client_id", client, "client_secret", stack.secret("api"),
                    "username", user, "password", "raict", "scope", "openid");
            var request = HttpRequest.newBuilder(URI.create(Stack.ISSUER + "/protocol/openid-connect/token"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form.entrySet().stream()
                            .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                            .collect(Collectors.joining("&"))));
            return send(request).expect(200).json().get("access_token").asString();
        });
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
