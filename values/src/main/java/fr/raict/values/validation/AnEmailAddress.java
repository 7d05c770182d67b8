package fr.raict.values.validation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

import fr.raict.values.AddressRefused;
import fr.raict.values.EmailAddress;
import org.jspecify.annotations.Nullable;

/** The text is an {@link EmailAddress}; none is refused as missing. The message is the sentence of the reason. */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = AnEmailAddress.Validator.class)
public @interface AnEmailAddress {

    String message() default "{address.missing}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks the value itself. */
    final class Validator implements ConstraintValidator<AnEmailAddress, String> {

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            try {
                EmailAddress.of(text);
                return true;
            } catch (AddressRefused refused) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate("{" + refused.reason().message() + "}")
                        .addConstraintViolation();
                return false;
            }
        }
    }
}
