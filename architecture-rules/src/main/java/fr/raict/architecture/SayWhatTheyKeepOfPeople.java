package fr.raict.architecture;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A stored document in which, however deep, a field is called like what people are known by has {@code @PersonalData}. */
final class SayWhatTheyKeepOfPeople extends ArchCondition<JavaClass> {

    private static final String ANNOTATION = "fr.raict.platform.privacy.PersonalData";
    private static final Set<String> PERSONAL = Set.of("email", "givenName", "familyName", "person", "participant",
            "recipient", "subject", "account");

    SayWhatTheyKeepOfPeople() {
        super("say by @PersonalData what they keep of people");
    }

    @Override
    public void check(JavaClass document, ConditionEvents events) {
        if (document.isAnnotatedWith(ANNOTATION)) {
            return;
        }
        personal(document, new LinkedHashSet<>()).ifPresent(field -> events.add(SimpleConditionEvent.violated(document,
                document.getName() + " keeps " + field.getFullName() + " without @PersonalData")));
    }

    private static Optional<JavaField> personal(JavaClass type, Set<JavaClass> seen) {
        if (!type.getPackageName().startsWith("fr.raict") || !seen.add(type)) {
            return Optional.empty();
        }
        return type.getFields().stream().filter(field -> !field.getModifiers()
                .contains(JavaModifier.STATIC))
                .flatMap(field -> personal(field, seen).stream()).findFirst();
    }

    private static Optional<JavaField> personal(JavaField field, Set<JavaClass> seen) {
        return PERSONAL.contains(field.getName()) ? Optional.of(field)
                : Stream.concat(Stream.of(field.getRawType()), field.getType().getAllInvolvedRawTypes().stream())
                        .flatMap(type -> personal(type, seen).stream()).findFirst();
    }
}
