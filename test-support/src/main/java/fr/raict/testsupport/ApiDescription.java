package fr.raict.testsupport;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/** What a program's author misses in the description of an API (OpenAPI 3.1). */
public final class ApiDescription {

    private static final Pattern OPERATION_ID = Pattern.compile("[a-z][A-Za-z]+");
    private static final String REFUSALS = "application/problem+json";

    private final JsonNode api;
    private final List<String> faults = new ArrayList<>();

    private ApiDescription(JsonNode api) {
        this.api = api;
    }

    public static List<String> faults(JsonNode api) {
        var description = new ApiDescription(api);
        description.head();
        description.operations();
        description.fields();
        description.types();
        description.references();
        return description.faults;
    }

    private void head() {
        check(!api.at("/info/title").asString("").isBlank(), "no title");
        check(!api.at("/info/description").asString("").isBlank(), "no description");
        check(api.at("/components/securitySchemes").size() > 0, "no security scheme");
        check(api.path("servers").size() == 1 && !api.path("servers").toString().contains("127.0.0.1"),
                "servers: " + api.path("servers"));
    }

    private void operations() {
        var ids = new HashSet<String>();
        api.path("paths").properties().forEach(path -> path.getValue().properties().forEach(method -> {
            var name = method.getKey() + " " + path.getKey();
            var operation = method.getValue();
            var id = operation.path("operationId").asString("");
            check(OPERATION_ID.matcher(id).matches() && ids.add(id), name + " has the id " + id);
            check(!operation.path("summary").asString("").isBlank(), name + " is not explained: " + id);
            check(operation.has("security"), name + " does not say for whom it is");
            operation.path("parameters").forEach(parameter -> check(
                    !parameter.path("description").asString("").isBlank(),
                    name + " does not explain " + parameter.path("name")));
            answers(name, operation.path("responses"));
        }));
    }

    private void answers(String operation, JsonNode answers) {
        check(answers.propertyNames().stream().anyMatch(status -> status.startsWith("2")),
                operation + " has no good answer");
        answers.properties().stream().filter(answer -> !answer.getKey().startsWith("2"))
                .forEach(refusal -> check(refusal.getValue().path("content").has(REFUSALS),
                        operation + " is refused without a problem: " + refusal.getKey()));
    }

    private void fields() {
        api.at("/components/schemas").properties().stream().filter(schema -> !schema.getKey().equals("Problem"))
                .forEach(schema -> schema.getValue().path("properties").properties().forEach(field -> check(
                        !field.getValue().path("description").asString("").isBlank(),
                        schema.getKey() + "." + field.getKey() + " is not explained")));
    }

    private void types() {
        api.at("/components/schemas").properties().forEach(
                schema -> check(schema.getValue().has("type"), schema.getKey() + " may be anything, even null"));
    }

    private void references() {
        Stream.of(api.toString().split("#/components/schemas/")).skip(1)
                .map(rest -> rest.substring(0, rest.indexOf('"'))).distinct()
                .forEach(name -> check(api.at("/components/schemas").has(name), "no schema " + name));
    }

    private void check(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }
}
