package fr.raict.registration.people.application;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.HashSet;
import java.util.Optional;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

import fr.raict.values.EmailAddress;
import org.jspecify.annotations.Nullable;

/** The same e-mail address is the same person, who is named once in a request. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = DifferentPeople.Validator.class)
public @interface DifferentPeople {

    String message() default "{registration.named-twice}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Points at each later occurrence of an address. */
    final class Validator implements ConstraintValidator<DifferentPeople, NamesPeople> {

        @Override
        public boolean isValid(NamesPeople request, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            var seen = new HashSet<EmailAddress>();
            var different = true;
            for (var i = 0; i < request.named().size(); i++) {
                var person = request.named().get(i);
                var address = person == null ? Optional.<EmailAddress>empty() : EmailAddress.find(person.email());
                if (address.isPresent() && !seen.add(address.get())) {
                    different = false;
                    report(context, request.pathToPerson(), i);
                }
            }
            return different;
        }

        private static void report(ConstraintValidatorContext context, @Nullable String pathToPerson, int entry) {
            var people = context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("people");
            if (pathToPerson == null) {
                people.addPropertyNode("email").inIterable().atIndex(entry).addConstraintViolation();
            } else {
                people.addPropertyNode(pathToPerson).inIterable().atIndex(entry).addPropertyNode("email")
                        .addConstraintViolation();
            }
        }
    }
}
