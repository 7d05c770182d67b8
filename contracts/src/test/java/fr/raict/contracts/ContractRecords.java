package fr.raict.contracts;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** All records that cross Kafka: the events and what they contain. */
final class ContractRecords {

    private ContractRecords() {}

    static Stream<Class<?>> events() {
        return EventFamilies.ALL.stream().flatMap(family -> Arrays.stream(family.getPermittedSubclasses()));
    }

    static Set<Class<?>> all() {
        var found = new LinkedHashSet<Class<?>>();
        events().forEach(event -> collect(event, found));
        return found;
    }

    private static void collect(Class<?> type, Set<Class<?>> found) {
        if (type.isRecord() && found.add(type)) {
            Arrays.stream(type.getRecordComponents()).map(ContractRecords::partOf)
                    .forEach(part -> collect(part, found));
        }
    }

    /** What a component holds, be it one or a list of them. */
    static Class<?> partOf(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : component.getType();
    }
}
