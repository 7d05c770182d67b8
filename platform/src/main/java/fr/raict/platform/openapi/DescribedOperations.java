package fr.raict.platform.openapi;

import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.raict.platform.aggregates.RequestKey;
import fr.raict.platform.aggregates.SeenVersion;
import fr.raict.platform.security.Access;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.StringUtils;
import org.springframework.web.method.HandlerMethod;

import static org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE;

/** What each operation is called, who may ask for it, and how it is refused, as its handler declares. */
final class DescribedOperations implements GlobalOperationCustomizer {

    static final String BEARER = "bearer";
    static final String PROBLEM = "Problem";

    private final Sentences sentences;

    DescribedOperations(Sentences sentences) { this.sentences = sentences; }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        var feature = handler.getBeanType().getSimpleName().replace("Controller", "");
        var id = StringUtils.uncapitalize(feature) + StringUtils.capitalize(handler.getMethod().getName());
        var level = Optional.ofNullable(handler.getMethodAnnotation(Access.class)).map(Access::value)
                .orElse(Access.Level.ORGANISER);
        operation.operationId(id).tags(List.of(feature)).summary(sentences.ofOperation(id).orElse(""))
                .description(whoMayAsk(level));
        operation.setSecurity(level == Access.Level.PUBLIC ? List.of(new SecurityRequirement(),
                new SecurityRequirement().addList(BEARER)) : List.of(new SecurityRequirement().addList(BEARER)));
        describeParameters(operation);
        if (takes(RequestKey.HEADER, operation) && operation.getResponses().containsKey("200")) {
            operation.getResponses().addApiResponse("201", operation.getResponses().get("200"));
        }
        headers(operation, handler);
        operation.getResponses().putAll(refusals(operation, level));
        return operation;
    }

    private static String whoMayAsk(Access.Level level) {
        return switch (level) {
            case PUBLIC -> "For everybody; a token may show more.";
            case SIGNED_IN -> "For who is signed in, about what is theirs.";
            case CHECK_IN -> "For the people at the door, and for organisers.";
            case READER -> "For other systems that read (role reader), and for organisers.";
            case ORGANISER -> "For organisers.";
        };
    }

    private void describeParameters(Operation operation) {
        parameters(operation).forEach(parameter -> {
            parameter.setDescription(sentences.ofField("parameter", parameter.getName()).orElse(""));
            sentences.example("parameter", parameter.getName()).ifPresent(parameter::setExample);
        });
    }

    /** A change of what has versions, and what shows its version, carries an entity tag. */
    private static void headers(Operation operation, HandlerMethod handler) {
        if (!isTagged(handler)) {
            return;
        }
        operation.getResponses().forEach((status, response) -> {
            response.addHeaderObject(HttpHeaders.ETAG,
                    header("The version, to be sent as If-Match with the next change.", "\"7\""));
            if (status.equals("201")) {
                response.addHeaderObject(HttpHeaders.LOCATION, header("Where what was made is found.", "/api/…"));
            }
        });
    }

    private static Header header(String description, String example) {
        return new Header().description(description).schema(new StringSchema()).example(example);
    }

    private static boolean isTagged(HandlerMethod handler) {
        return takesVersion(handler) || handler.getMethod().getReturnType() == ResponseEntity.class
                && handler.getMethod().getGenericReturnType() instanceof ParameterizedType answer
                && answer.getActualTypeArguments()[0] instanceof Class<?> body && body.isRecord()
                && RecordFields.required(body, false).contains("version");
    }

    private static boolean takesVersion(HandlerMethod handler) {
        return Arrays.asList(handler.getMethod().getParameterTypes()).contains(SeenVersion.class);
    }

    private static Map<String, ApiResponse> refusals(Operation operation, Access.Level level) {
        var refusals = new LinkedHashMap<String, ApiResponse>();
        var parameters = parameters(operation);
        if (!parameters.isEmpty() || operation.getRequestBody() != null) {
            refusals.put("400", refusal("What was sent cannot be read, or some of it is to be corrected: see errors."));
        }
        if (level != Access.Level.PUBLIC) {
            refusals.put("401", refusal("A valid token is needed."));
            refusals.put("403", refusal("The account may not do this."));
        }
        if (parameters.stream().anyMatch(parameter -> "path".equals(parameter.getIn()))) {
            refusals.put("404", refusal("There is none, or not for this caller."));
        }
        if (takes(HttpHeaders.IF_MATCH, operation)) {
            refusals.put("412", refusal("Somebody else changed it meanwhile: see current and changed."));
            refusals.put("428", refusal("If-Match is missing."));
        }
        refusals.put(ApiResponses.DEFAULT, refusal("Anything else that keeps it from being done."));
        return refusals;
    }

    private static boolean takes(String header, Operation operation) {
        return parameters(operation).stream().anyMatch(parameter -> header.equals(parameter.getName()));
    }

    private static List<Parameter> parameters(Operation operation) {
        return Optional.ofNullable(operation.getParameters()).orElse(List.of());
    }

    private static ApiResponse refusal(String description) {
        return new ApiResponse().description(description).content(new Content().addMediaType(
                APPLICATION_PROBLEM_JSON_VALUE,
                new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM))));
    }
}
