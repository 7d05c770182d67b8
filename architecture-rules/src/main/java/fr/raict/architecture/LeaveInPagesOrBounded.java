package fr.raict.architecture;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/**
 * Follows what a handler answers through the fields of our types. Each collection on the way is of a page, which is a type
 * that says which page it is of how many entries, or is annotated with its bound.
 */
final class LeaveInPagesOrBounded extends ArchCondition<JavaMethod> {

    private static final String BOUNDED = "fr.raict.values.Bounded";

    LeaveInPagesOrBounded() {
        super("answer with collections that are pages or @Bounded");
    }

    @Override
    public void check(JavaMethod handler, ConditionEvents events) {
        if (holdsSeveral(handler.getReturnType()) && !handler.isAnnotatedWith(BOUNDED)) {
            events.add(SimpleConditionEvent.violated(handler, handler.getFullName() + " answers with all there are"));
        }
        check(handler.getReturnType(), handler, new HashSet<>(), events);
    }

    private static void check(JavaType answer, JavaMethod handler, Set<JavaClass> seen, ConditionEvents events) {
        answer.getAllInvolvedRawTypes().stream().map(JavaClass::getBaseComponentType)
                .filter(type -> type.getPackageName().startsWith("fr.raict.") && !type.isEnum() && seen.add(type))
                .forEach(type -> type.getFields().stream()
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC)).forEach(field -> {
                            if (holdsSeveral(field.getType()) && !isOfAPage(field)
                                    && !field.isAnnotatedWith(BOUNDED)) {
                                events.add(SimpleConditionEvent.violated(handler,
                                        handler.getFullName() + " answers with all " + field.getFullName()));
                            }
                            check(field.getType(), handler, seen, events);
                        }));
    }

    private static boolean holdsSeveral(JavaType type) {
        return type.getAllInvolvedRawTypes().stream().anyMatch(each -> each.isAssignableTo(Collection.class)
                || each.isAssignableTo(Map.class) || each.isArray() && !each.getBaseComponentType().isPrimitive());
    }

    private static boolean isOfAPage(JavaField field) {
        var page = field.getOwner();
        return page.tryGetField("page").isPresent() && page.tryGetField("total").isPresent();
    }
}
