package fr.raict.portal.organising.rules;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;

/** Text that says how many people of one authority there may be; empty when there is no limit. */
@Pattern(regexp = "|[1-9]\\d{0,3}|10000")
@ReportAsSingleViolation
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@interface MostPerAuthority {

    String message() default "{rules.field.mostPerAuthority.missing}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
