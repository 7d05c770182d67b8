package fr.raict.platform.openapi;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import io.swagger.v3.core.jackson.TypeNameResolver;

/** Names of schemas, each of one type: a type within another carries both names. */
final class SchemaNames extends TypeNameResolver {

    private final Map<String, Class<?>> types = new ConcurrentHashMap<>();

    @Override
    protected String getNameOfClass(Class<?> type) {
        var name = name(type);
        var other = types.putIfAbsent(name, type);
        if (other != null && other != type) {
            throw new IllegalStateException("One schema for two types: %s and %s".formatted(other, type));
        }
        return name;
    }

    private static String name(Class<?> type) {
        return type.getEnclosingClass() == null ? type.getSimpleName()
                : name(type.getEnclosingClass()).replaceFirst("(Controller|View)$", "") + type.getSimpleName();
    }

    Optional<Class<?>> type(String schema) {
        return Optional.ofNullable(types.get(schema));
    }
}
