package fr.raict.testsupport.hostile;

import java.beans.PropertyDescriptor;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;

import fr.raict.testsupport.Route;
import org.junit.jupiter.api.DynamicTest;
import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends to each route what no well-meaning client sends: addresses, headers, forms and bodies that are broken, far too
 * large or of another type. Always right: no error of the server's, and each refusal of an API is a problem (RFC 9457).
 *
 * @param token by route, of who may call it
 * @param ids by variable of the pattern; one that is missing leads nowhere
 * @param samples by name of a field, where any text or number would not do
 * @param refusedAs content type of refusals
 * @param share one request of so many is sent, of each route others
 */
public record HostileRequests(int port, Function<Route, String> token, Map<String, String> ids,
        Map<String, Object> samples, String refusedAs, int share) {

    public static final String PROBLEM = "application/problem+json";
    /** Where people are the readers: as a page or, to what asks for no page, in some other way. */
    public static final String ANYHOW = "";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final byte[] NO_BODY = {};
    private static final String JSON_BODY = "Content-Type: application/json";

    private static final List<String> SEGMENTS = List.of("%00", "%FF", "%zz", "%", "%E2%80%AE", "%ED%A0%80",
            "%F0%9F%98%80",
            "%7Bx%7D", "%2E%2E", "%2F", "a;b=c", "%22'%3C%3E", "NaN", "-1", "x".repeat(3_000));
    private static final List<String> QUERIES = List.of("%zz", "%FF", "%00", "%", "", "%20", "%E2%80%AE%E2%80%8B",
            "%ED%A0%80",
            "-1", "1.9", "1e9", "99999999999999999999", "true", "%5B%5D", "%7B%7D", "(", "%5C", ".*%2B%3F",
            "x".repeat(3_000));
    private static final List<String> CONTENT_TYPES = List.of("multipart/form-data", "multipart/form-data; boundary=",
            "multipart/form-data; boundary=x", "multipart/mixed", "application/x-www-form-urlencoded", "text/plain",
            "*/*",
            ";;;", "application/json; charset=no-such", "application/json; charset=UTF-16", "application/xml", "é");
    private static final List<String> HEADERS = List.of("Accept: ///;q=é", "Accept: image/png", "Accept: text/html",
            "Accept: application/xml;q=9", "Accept-Language: é;q=zz, ,,-", "Accept-Language: " + "a-".repeat(2_000),
            "If-Match: é\"\"", "If-Match: W/\"1\"", "If-Match: " + "\"1\",".repeat(1_500), "If-None-Match: é\"",
            "If-Modified-Since: yesterday", "Range: bytes=zz-1,9-,é", "Idempotency-Key: é", "Idempotency-Key: ",
            "Content-Encoding: gzip", "X-HTTP-Method-Override: é", "X-Forwarded-Host: é:x:y", "Origin: null",
            "Forwarded: for=é;;host=\"");
    private static final List<String> METHODS = List.of("TRACE", "PATCH", "PROPFIND", "FOO", "OPTIONS", "HEAD");

    /** One test per route. */
    public Stream<DynamicTest> to(Stream<Route> routes) {
        var turn = new AtomicInteger();
        return routes.map(route -> DynamicTest.dynamicTest(route.toString(), () -> {
            assertThat(requests(route).filter(_ -> turn.incrementAndGet() % share == 0)
                    .map(request -> inTurn(request, turn.get() / share)).map(this::failure)
                    .flatMap(Optional::stream).limit(20)).isEmpty();
        }));
    }

    /** Every other request is a French one. */
    private static RawRequest inTurn(RawRequest request, int turn) {
        return request.with(request.what(), "Accept-Language: " + (turn % 2 == 0 ? "fr" : "en"));
    }

    private Optional<String> failure(RawRequest request) {
        var answer = request.sendTo(port);
        var fault = isServersFault(answer) ? "server error"
                : answer.status() >= 400 && !request.method().equals("HEAD") ? faultOf(answer)
                        : answer.status() == 0 && request.body().length < 1_000_000 ? "no answer" : "";
        return fault.isEmpty() ? Optional.empty()
                : Optional.of("%s: %s, but %d %.300s".formatted(request, fault, answer.status(), answer.body()));
    }

    /** Pages may be without a service for a moment, whatever was asked. */
    private boolean isServersFault(RawAnswer answer) {
        return answer.status() >= 500 && !(refusedAs.equals(ANYHOW) && answer.status() == 503);
    }

    private String faultOf(RawAnswer refusal) {
        if (refusedAs.equals(ANYHOW)) {
            return "";
        }
        if (!refusal.isOf(refusedAs)) {
            return "not " + refusedAs;
        }
        try {
            return faultOf(JSON.readTree(refusal.body()), refusal.status());
        } catch (JacksonException e) {
            return "not JSON";
        }
    }

    private static String faultOf(JsonNode problem, int status) {
        return problem.path("type").asString("").startsWith("urn:raict:problem:") && problem.path("title").isString()
                && problem.path("status").asInt(0) == status ? "" : "not our problem";
    }

    private Stream<RawRequest> requests(Route route) {
        var plain = new RawRequest("plain", route.method().name(), path(route.pattern()),
                List.of("Authorization: Bearer " + token.apply(route)), NO_BODY);
        return Stream.of(addresses(route, plain), headers(plain), forms(route, plain), bodies(route, plain))
                .flatMap(Function.identity());
    }

    private Stream<RawRequest> addresses(Route route, RawRequest plain) {
        var segments = variables(route).flatMap(variable -> SEGMENTS.stream().map(segment -> plain
                .at("broken segment", path(route.pattern().replace("{" + variable + "}", segment)))));
        var queries = parameters(route).flatMap(parameter -> QUERIES.stream().map(value -> plain.at("broken query",
                plain.target() + "?" + parameter + "=" + value + "&" + parameter + "=" + value)));
        var unknown = Stream.of("%zz", "%FF", "%00=1", "q=%zz", "q=%FF", "a%5Bb%5D=1", "=")
                .map(query -> plain.at("unknown query", plain.target() + "?" + query));
        return Stream.of(segments, queries, unknown).flatMap(Function.identity());
    }

    private static Stream<RawRequest> headers(RawRequest plain) {
        return Stream.of(
                CONTENT_TYPES.stream().flatMap(type -> Stream.of(NO_BODY, new byte[]{'{', '}'}).map(body -> plain
                        .with("as " + type, body).with("as " + type, "Content-Type: " + type))),
                HEADERS.stream().map(header -> plain.with("%.60s".formatted(header), header)),
                METHODS.stream().map(method -> new RawRequest("another method", method, plain.target(), plain.headers(),
                        NO_BODY)))
                .flatMap(Function.identity());
    }

    private Stream<RawRequest> bodies(Route route, RawRequest plain) {
        var json = plain.with("JSON", JSON_BODY).with("JSON", "If-Match: \"1\"").with("JSON",
                "Idempotency-Key: " + UUID.randomUUID());
        return body(route).stream().flatMap(type -> Stream.concat(
                Stream.concat(HostileJson.noBodies(), HostileJson.tenMegabytes())
                        .map(body -> json.with("a body of %d bytes".formatted(body.length), body)),
                new HostileJson(samples).bodies(type.getGenericParameterType()).entrySet().stream()
                        .map(body -> json.with(body.getKey(), body.getValue()))));
    }

    private static Stream<RawRequest> forms(Route route, RawRequest plain) {
        var form = plain.with("form", "Content-Type: application/x-www-form-urlencoded");
        return fields(route).flatMap(field -> Stream.concat(
                QUERIES.stream().map(value -> field + "=" + value),
                Stream.of("[0]", "[99999999]", "[-1].x", "[x").map(place -> field + place + "=1")))
                .map(sent -> form.with("%.60s".formatted(sent), sent.getBytes(UTF_8)));
    }

    /** Of the forms that the handler takes. */
    private static Stream<String> fields(Route route) {
        return Arrays.stream(route.handler().getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(ModelAttribute.class))
                .flatMap(form -> Arrays.stream(BeanUtils.getPropertyDescriptors(form.getParameterType())))
                .map(PropertyDescriptor::getName);
    }

    private static Optional<MethodParameter> body(Route route) {
        return Arrays.stream(route.handler().getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class)).findFirst();
    }

    private static Stream<String> parameters(Route route) {
        return Arrays.stream(route.handler().getMethod().getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(RequestParam.class))
                .map(parameter -> {
                    var name = parameter.getAnnotation(RequestParam.class).name();
                    return name.isEmpty() ? parameter.getName() : name;
                });
    }

    private static Stream<String> variables(Route route) {
        return Arrays.stream(route.pattern().split("[{}]")).filter(part -> !part.contains("/"))
                .filter(part -> !part.isEmpty());
    }

    private String path(String pattern) {
        var path = pattern;
        for (var id : ids.entrySet()) {
            path = path.replace("{" + id.getKey() + "}", id.getValue());
        }
        return path.replaceAll("\\{\\w+}", UUID.randomUUID().toString());
    }
}
