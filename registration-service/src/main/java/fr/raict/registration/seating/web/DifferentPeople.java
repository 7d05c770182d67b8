package fr.raict.registration.seating.web;

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

/** The same e-mail address is the same person, who is named once in a request. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = DifferentPeople.Validator.class)
@interface DifferentPeople {

    String message() default "{registration.named-twice}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Points at each later occurrence of an address. */
    final class Validator implements ConstraintValidator<DifferentPeople, RegistrationRequest> {

        @Override
        @SuppressWarnings("NullAway") // before validation, anything the client left out is null
        public boolean isValid(RegistrationRequest request, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            var seen = new HashSet<EmailAddress>();
            var different = true;
            for (var i = 0; request.people() != null && i < request.people().size(); i++) {
                var person = request.people().get(i);
                var address = person == null ? Optional.<EmailAddress>empty() : EmailAddress.find(person.email());
                if (address.isPresent() && !seen.add(address.get())) {
                    different = false;
                    context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                            .addPropertyNode("people").addPropertyNode("email").inIterable().atIndex(i)
                            .addConstraintViolation();
                }
            }
            return different;
        }
    }
}
