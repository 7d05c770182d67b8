package fr.raict.platform.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Says to a client what it should have given instead of a value of another type. */
final class ExpectedValue {

    private static final Map<Class<?>, String> NAMES = Map.of(String.class, "text", Instant.class, "time",
            LocalDate.class, "day", UUID.class, "id", Boolean.class, "truth", boolean.class, "truth");

    private ExpectedValue() {}

    static String message(@Nullable Class<?> type, MessageSource messages) {
        return messages.getMessage("expected." + name(type), new Object[]{choices(type)},
                LocaleContextHolder.getLocale());
    }

    private static String name(@Nullable Class<?> type) {
        if (type == null) {
            return "other";
        }
        if (type.isEnum()) {
            return "choice";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "list";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive() && type != boolean.class) {
            return "number";
        }
        return NAMES.getOrDefault(type, type.isRecord() ? "object" : "other");
    }

    private static String choices(@Nullable Class<?> type) {
        return type == null || !type.isEnum() ? ""
                : Arrays.stream(type.getEnumConstants()).map(each -> ((Enum<?>) each).name())
                        .collect(Collectors.joining(", "));
    }
}
