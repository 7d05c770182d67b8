package fr.raict.platform.openapi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/** What each field means, whether it is always there and whether it may be null, as its record declares. */
final class DescribedSchemas implements GlobalOpenApiCustomizer {

    private static final String SCHEMAS = "#/components/schemas/";

    private final Sentences sentences;
    private final SchemaNames names;

    DescribedSchemas(Sentences sentences, SchemaNames names) {
        this.sentences = sentences;
        this.names = names;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void customise(OpenAPI api) {
        Map<String, Schema> schemas = Optional.ofNullable(api.getComponents().getSchemas()).orElse(Map.of());
        var requests = requests(api, schemas);
        schemas.forEach((name, schema) -> {
            names.type(name).filter(Class::isRecord)
                    .ifPresent(type -> declare(schema, type, requests.contains(name)));
            describe(name, schema);
        });
    }

    private static void declare(Schema<?> schema, Class<?> type, boolean isRequest) {
        var properties = Optional.ofNullable(schema.getProperties()).orElse(Map.of());
        schema.setTypes(Set.of("object")); // else null would be one as well
        schema.setRequired(RecordFields.required(type, isRequest).stream().filter(properties::containsKey).toList());
        RecordFields.nullable(type, isRequest).forEach(
                field -> properties.computeIfPresent(field, (_, property) -> orNull(property)));
    }

    private static Schema<?> orNull(Schema<?> property) {
        var none = new Schema<>().types(Set.of("null"));
        if (property.get$ref() == null && property.getTypes() != null && property.getEnum() == null) {
            var types = new HashSet<>(property.getTypes());
            types.add("null");
            return property.types(types);
        }
        return new Schema<>().oneOf(List.of(property, none));
    }

    private void describe(String name, Schema<?> schema) {
        Optional.ofNullable(schema.getProperties()).orElse(Map.of()).forEach((field, property) -> {
            sentences.ofField(name, field).ifPresent(property::setDescription);
            if (property.get$ref() == null) {
                sentences.example(name, field).ifPresent(property::setExample);
            }
        });
    }

    /** Names of the schemas that are sent by clients, and of those within them. */
    @SuppressWarnings("rawtypes")
    private static Set<String> requests(OpenAPI api, Map<String, Schema> schemas) {
        var found = new HashSet<String>();
        var open = new ArrayList<String>();
        api.getPaths().values().stream().map(PathItem::readOperations).flatMap(List::stream)
                .map(Operation::getRequestBody).filter(body -> body != null && body.getContent() != null)
                .flatMap(body -> body.getContent().values().stream())
                .forEach(content -> open.addAll(references(content.getSchema())));
        while (!open.isEmpty()) {
            var name = open.removeLast();
            if (schemas.containsKey(name) && found.add(name)) {
                open.addAll(references(schemas.get(name)));
            }
        }
        return found;
    }

    private static List<String> references(Schema<?> schema) {
        if (schema.get$ref() != null) {
            return List.of(schema.get$ref().substring(SCHEMAS.length()));
        }
        var found = new ArrayList<String>();
        if (schema.getItems() != null) {
            found.addAll(references(schema.getItems()));
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(property -> found.addAll(references(property)));
        }
        return found;
    }
}
