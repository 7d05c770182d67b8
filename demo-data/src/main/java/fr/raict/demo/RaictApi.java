package fr.raict.demo;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The services' APIs as any client sees them, with the token of a demonstration account. */
@Component
class RaictApi {

    static final String ORGANISER = "organisateur";
    static final String NOBODY = "";

    private final RestClient http;
    private final DemoSettings settings;
    private final Clock clock;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    RaictApi(RestClient.Builder http, DemoSettings settings, Clock clock) {
        this.http = http.build();
        this.settings = settings;
        this.clock = clock;
    }

    private record Token(String value, Instant until) {
    }

    JsonNode get(String account, String path) { return send(account, HttpMethod.GET, path, Map.of(), Map.of()); }

    JsonNode post(String account, String path, Object body) {
        return send(account, HttpMethod.POST, path, body, Map.of());
    }

    /** Changes what was just read: its version goes along, so that nobody's edit is overwritten. */
    JsonNode change(HttpMethod method, String path, JsonNode read, Object body) {
        return send(ORGANISER, method, path, body,
                Map.of(HttpHeaders.IF_MATCH, "\"%s\"".formatted(read.get("version"))));
    }

    /** @param path below the gateway's address, or a whole address */
    JsonNode send(String account, HttpMethod method, String path, Object body, Map<String, String> headers) {
        var request = http.method(method).uri(path.startsWith("/") ? settings.gatewayUrl() + path : path)
                .headers(all -> headers.forEach(all::set));
        if (!account.isEmpty()) {
            request.headers(all -> all.setBearerAuth(token(account)));
        }
        if (method != HttpMethod.GET) {
            request.contentType(MediaType.APPLICATION_JSON).body(body);
        }
        var answer = request.retrieve().body(JsonNode.class);
        return answer == null ? JsonNodeFactory.instance.nullNode() : answer;
    }

    private String token(String account) {
        var token = tokens.compute(account,
                (_, known) -> known != null && clock.instant().isBefore(known.until()) ? known
                        : newToken(account));
        return Objects.requireNonNull(token).value();
    }

    /** Used for half of its life, so that no request is under way when it ends. */
    private Token newToken(String account) {
        var form = new LinkedMultiValueMap<>(Map.of("grant_type", List.of("password"),
                "client_id", List.of("api"), "client_secret", List.of(settings.apiSecret()),
                "username", List.of(account), "password", List.of("raict")));
        var answer = Objects.requireNonNull(http.post().uri(settings.tokenEndpoint())
                .contentType(MediaType.APPLICATION_FORM_URLENCODED).body(form).retrieve().body(JsonNode.class));
        return new Token(answer.get("access_token").asString(),
                clock.instant().plusSeconds(answer.get("expires_in").asLong() / 2));
    }
}
