package fr.raict.portal.services;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A service's refusal, as its problem details (RFC 9457) tell it. Title and detail are in the visitor's language. */
public final class ServiceProblem extends RuntimeException {
    private static final String TYPE_PREFIX = "urn:raict:problem:";

    private final transient HttpStatusCode status;
    private final transient JsonNode body;
    private final transient JsonMapper json;

    private ServiceProblem(HttpStatusCode status, JsonNode body, JsonMapper json) {
        super(status + " " + body.path("type").asString("") + " " + body.path("title").asString(""));
        this.status = status;
        this.body = body;
        this.json = json;
    }

    static ServiceProblem read(ClientHttpResponse response, JsonMapper json) throws IOException {
        return new ServiceProblem(response.getStatusCode(), tree(response, json), json);
    }

    private static JsonNode tree(ClientHttpResponse response, JsonMapper json) throws IOException {
        try {
            var tree = json.readTree(response.getBody());
            return tree.isObject() ? tree : json.createObjectNode();
        } catch (JacksonException notJson) {
            return json.createObjectNode();
        }
    }

    public int status() {
        return status.value();
    }

    /** Whether asking again later may succeed. */
    public boolean isTemporary() {
        return status.is5xxServerError() || status() == 429;
    }

    /** Whether the service answered that nothing was done and the same will do in a few minutes. */
    public boolean saysTryAgain() {
        return slug().equals("try-again");
    }

    /** The stable name of the refusal, such as {@code registration-closed}; empty when the service gave none. */
    public String slug() {
        var type = body.path("type").asString("");
        return type.startsWith(TYPE_PREFIX) ? type.substring(TYPE_PREFIX.length()) : "";
    }

    public Optional<String> title() {
        return text("title");
    }

    public Optional<String> detail() {
        return text("detail");
    }

    public List<FieldProblem> fields() {
        return body.path("errors").valueStream()
                .map(error -> new FieldProblem(error.path("field").asString(""), error.path("message").asString("")))
                .toList();
    }

    /** An extra member of the problem, such as {@code current} of a stale edit. */
    public <T> Optional<T> property(String name, Class<T> type) {
        var node = body.path(name);
        return node.isMissingNode() || node.isNull() ? Optional.empty() : Optional.of(json.treeToValue(node, type));
    }

    private Optional<String> text(String name) {
        @Nullable
        String text = body.path(name).asString("");
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }

    /** What the service found wrong with one field of the request. */
    public record FieldProblem(String field, String message) {}
}
