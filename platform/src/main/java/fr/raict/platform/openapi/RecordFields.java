package fr.raict.platform.openapi;

import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * Which fields of a record's JSON are always there, and which may be null. Of an answer all are there but those that are
 * left out when empty; of a request those without which it is refused.
 */
final class RecordFields {

    private static final Set<String> REFUSED_WITHOUT = Set.of("NotNull", "NotBlank", "NotEmpty", "AnEmailAddress");

    private RecordFields() {}

    static List<String> required(Class<?> type, boolean isRequest) {
        return fields(type).filter(field -> isRequest ? isRefusedWithout(field) : !isLeftOut(field))
                .map(RecordComponent::getName).toList();
    }

    static List<String> nullable(Class<?> type, boolean isRequest) {
        return fields(type)
                .filter(field -> isRequest ? !isRefusedWithout(field) : isNullable(field) && !isLeftOut(field))
                .map(RecordComponent::getName).toList();
    }

    private static Stream<RecordComponent> fields(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).flatMap(field -> field.getAccessor()
                .isAnnotationPresent(JsonUnwrapped.class) ? fields(field.getType()) : Stream.of(field));
    }

    private static boolean isNullable(RecordComponent field) {
        return field.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static boolean isLeftOut(RecordComponent field) {
        var inclusion = field.getAccessor().getAnnotation(JsonInclude.class);
        return inclusion != null && inclusion.value() != JsonInclude.Include.ALWAYS;
    }

    private static boolean isRefusedWithout(RecordComponent field) {
        return Arrays.stream(field.getAccessor().getAnnotations()).map(Annotation::annotationType)
                .map(Class::getSimpleName).anyMatch(REFUSED_WITHOUT::contains) || field.getType().isPrimitive();
    }
}
