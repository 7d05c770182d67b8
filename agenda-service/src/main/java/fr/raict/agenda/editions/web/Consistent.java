package fr.raict.agenda.editions.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

import org.jspecify.annotations.Nullable;

/** A request that checks itself where the annotations of one field are not enough. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Consistent.Validator.class)
@interface Consistent {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** What the request says of itself. */
    interface Request {

        /** Keys of messages by field. Runs beside the other constraints, so any field may still be missing. */
        Map<String, String> inconsistencies();
    }

    /** Reports each inconsistency on its field. */
    class Validator implements ConstraintValidator<Consistent, Request> {

        @Override
        public boolean isValid(@Nullable Request request, ConstraintValidatorContext context) {
            if (request == null) {
                return true;
            }
            var inconsistencies = request.inconsistencies();
            context.disableDefaultConstraintViolation();
            inconsistencies.forEach((field, key) -> context.buildConstraintViolationWithTemplate("{" + key + "}")
                    .addPropertyNode(field).addConstraintViolation());
            return inconsistencies.isEmpty();
        }
    }
}
