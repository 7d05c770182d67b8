package fr.raict.architecture;

import java.util.function.Predicate;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** What the rules check beyond ArchUnit's own vocabulary. */
final class Conditions {

    private Conditions() {}

    static ArchCondition<JavaClass> dependOnlyOnJavaValuesAndDomains() {
        return dependenciesThat("depend only on java.., JSpecify, values and the domains of their service",
                dependency -> {
                    var target = dependency.getTargetClass().getBaseComponentType();
                    var name = target.getPackageName();
                    return target.isPrimitive() || name.startsWith("java.") || name.startsWith("org.jspecify.")
                            || name.equals("fr.raict.values")
                            || name.equals(dependency.getOriginClass().getPackageName())
                            || Feature.of(target).isADomainOf(Feature.of(dependency.getOriginClass()).service());
                });
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
                if (!marked) {
                    events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " is not @NullMarked"));
                }
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
