package fr.raict.contracts;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** The JSON schema that a record of the contracts must have in the AsyncAPI document. */
record RecordSchema(Class<?> type) {

    Map<String, Object> asMap() {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "object");
        schema.put("required", Arrays.stream(type.getRecordComponents())
                .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName).toList());
        var properties = new LinkedHashMap<String, Object>();
        for (var component : type.getRecordComponents()) {
            properties.put(component.getName(), isAddress(component) ? string("idn-email")
                    : property(component));
        }
        schema.put("properties", properties);
        return schema;
    }

    /** By its name: an address is text for its readers too, as one that is none must not make them lose the event. */
    private static boolean isAddress(RecordComponent component) {
        return component.getType() == String.class && component.getName().toLowerCase(Locale.ROOT).endsWith("email");
    }

    private static Map<String, Object> property(RecordComponent component) {
        return component.getType() == List.class
                ? Map.of("type", "array", "items", property(ContractRecords.partOf(component)))
                : property(component.getType());
    }

    private static Map<String, Object> property(Class<?> type) {
        if (type == UUID.class) {
            return string("uuid");
        }
        if (type == Instant.class) {
            return string("date-time");
        }
        if (type == LocalDate.class) {
            return string("date");
        }
        if (type == String.class) {
            return Map.of("type", "string");
        }
        if (type == boolean.class || type == Boolean.class) {
            return Map.of("type", "boolean");
        }
        if (type == int.class || type == Integer.class) {
            return Map.of("type", "integer", "format", "int32");
        }
        if (type == long.class) {
            return Map.of("type", "integer", "format", "int64");
        }
        if (type.isEnum()) {
            return Map.of("type", "string", "enum", constants(type));
        }
        if (type.isRecord()) {
            return Map.of("$ref", "#/components/schemas/" + type.getSimpleName());
        }
        throw new IllegalArgumentException("no schema for " + type);
    }

    private static Map<String, Object> string(String format) { return Map.of("type", "string", "format", format); }

    private static List<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
    }
}
