package fr.raict.values.validation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

import fr.raict.values.LinkRefused;
import fr.raict.values.MeetingLink;
import org.jspecify.annotations.Nullable;

/** The text is a {@link MeetingLink}, or there is none. The message is the sentence of the reason. */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = AMeetingLink.Validator.class)
public @interface AMeetingLink {

    String message() default "{link.no-link}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks the value itself. */
    final class Validator implements ConstraintValidator<AMeetingLink, String> {

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            if (text == null || text.isBlank()) {
                return true;
            }
            try {
                return !MeetingLink.of(text).text().isEmpty();
            } catch (LinkRefused refused) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate("{" + refused.reason().message() + "}")
                        .addConstraintViolation();
                return false;
            }
        }
    }
}
