package fr.raict.architecture;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/**
 * Of another feature of the service, a class uses its application, and the records, enums and interfaces of its domain.
 * Private to a feature are its aggregates, which are what a document turns into by {@code toAggregate()}, and the
 * repositories of its application, which are what its persistence implements.
 */
final class MeetInPublishedTypes extends ArchCondition<JavaClass> {

    private final Set<JavaClass> hidden = new HashSet<>();

    MeetInPublishedTypes() {
        super("use only the application and the published types of another feature");
    }

    @Override
    public void init(Collection<JavaClass> all) {
        for (var type : all) {
            if (Feature.of(type).layer().equals("persistence")) {
                type.getMethods().stream().filter(method -> method.getName().equals("toAggregate"))
                        .forEach(method -> hidden.add(method.getRawReturnType()));
                type.getAllRawInterfaces().stream()
                        .filter(port -> Feature.of(port).equals(applicationOf(type))).forEach(hidden::add);
            }
        }
    }

    private static Feature applicationOf(JavaClass type) {
        return new Feature(Feature.of(type).service(), Feature.of(type).name(), "application");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf().stream().filter(dependency -> !isAllowed(dependency))
                .forEach(dependency -> events
                        .add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
    }

    private boolean isAllowed(Dependency dependency) {
        var from = Feature.of(dependency.getOriginClass());
        var target = dependency.getTargetClass().getBaseComponentType();
        var to = Feature.of(target);
        if (!from.isOfTheSameServiceAs(to) || from.name().equals(to.name())) {
            return true;
        }
        return !hidden.contains(target) && (to.layer().equals("application") || isPublished(target, to));
    }

    private static boolean isPublished(JavaClass target, Feature to) {
        return to.layer().equals("domain") && (target.isRecord() || target.isEnum() || target.isInterface())
                && target.getModifiers().contains(JavaModifier.PUBLIC);
    }
}
