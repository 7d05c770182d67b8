package fr.raict.testsupport;

import java.util.Map;
import java.util.stream.Stream;

import org.springframework.http.HttpMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A way into a service. Taken from the service itself, so that a test of all routes forgets none. */
public record Route(HttpMethod method, String pattern, HandlerMethod handler) {

    /** The routes that are ours, not the framework's. */
    public static Stream<Route> allOf(RequestMappingHandlerMapping handlers) {
        return handlers.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getPackageName().startsWith("fr.raict."))
                .flatMap(entry -> of(entry.getKey(), entry.getValue()));
    }

    private static Stream<Route> of(RequestMappingInfo mapping, HandlerMethod handler) {
        return mapping.getPatternValues().stream().flatMap(pattern -> mapping.getMethodsCondition().getMethods()
                .stream().map(method -> new Route(method.asHttpMethod(), pattern, handler)));
    }

    public boolean isAbout(String variable) {
        return pattern.contains("{" + variable + "}");
    }

    /** @throws IllegalArgumentException when a variable of the pattern has no value */
    public String path(Map<String, String> values) {
        var path = pattern;
        for (var value : values.entrySet()) {
            path = path.replace("{" + value.getKey() + "}", value.getValue());
        }
        if (path.contains("{")) {
            throw new IllegalArgumentException("no value for a variable of " + path);
        }
        return path;
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
