package fr.raict.architecture;

import java.util.Set;
import java.util.function.Predicate;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** What the rules check beyond ArchUnit's own vocabulary. */
final class Conditions {

    private static final Set<String> LAYERS = Set.of("domain", "web", "messaging", "persistence");

    private Conditions() {}

    static ArchCondition<JavaClass> dependOnlyOnJavaValuesAndTheirOwnPackage() {
        return dependenciesThat("depend only on java.., JSpecify, values and their own package", dependency -> {
            var target = dependency.getTargetClass().getBaseComponentType();
            var name = target.getPackageName();
            return target.isPrimitive() || name.startsWith("java.") || name.startsWith("org.jspecify.")
                    || name.equals("fr.raict.values") || name.equals(dependency.getOriginClass().getPackageName());
        });
    }

    static ArchCondition<JavaClass> meetOtherFeaturesInTheirApplicationOnly() {
        return dependenciesThat("use only the application package of another feature", dependency -> {
            var from = Feature.of(dependency.getOriginClass());
            var to = Feature.of(dependency.getTargetClass().getBaseComponentType());
            return !from.isOfTheSameServiceAs(to) || from.name().equals(to.name()) || !LAYERS.contains(to.layer());
        });
    }

    /** The place of a class: {@code fr.raict.<service>.<feature>.<layer>}. */
    private record Feature(String service, String name, String layer) {

        static Feature of(JavaClass type) {
            var parts = type.getPackageName().split("\\.", -1);
            if (parts.length < 4 || !type.getPackageName().startsWith("fr.raict.")) return new Feature("", "", "");
            return new Feature(parts[2], parts[3], parts.length > 4 ? parts[4] : "");
        }

        boolean isOfTheSameServiceAs(Feature other) { return !service.isEmpty() && service.equals(other.service); }
    }

    static ArchCondition<JavaClass> callNowWithoutClock() {
        return new ArchCondition<>("ask the machine for the time") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethodCallsFromSelf().stream().filter(Conditions::asksTheMachine)
                        .forEach(call -> events.add(SimpleConditionEvent.satisfied(type, call.getDescription())));
            }
        };
    }

    private static boolean asksTheMachine(JavaMethodCall call) {
        var owner = call.getTargetOwner().getName();
        var arguments = call.getTarget().getRawParameterTypes();
        return owner.startsWith("java.time.") && call.getName().equals("now")
                && arguments.stream().noneMatch(type -> type.getName().equals("java.time.Clock"))
                || owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis");
    }

    static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a @NullMarked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked");
                if (!marked)
                    events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " is not @NullMarked"));
            }
        };
    }

    private static ArchCondition<JavaClass> dependenciesThat(String description, Predicate<Dependency> isAllowed) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream().filter(isAllowed.negate())
                        .forEach(dependency -> events
                                .add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
            }
        };
    }
}
