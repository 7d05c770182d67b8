package fr.raict.portal.organising.workshops;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;

import fr.raict.values.Seats;
import org.hibernate.validator.constraints.Range;

/** Text that says how many seats a workshop has. */
@Pattern(regexp = "\\d{1,9}")
@Range(min = 1, max = Seats.MOST)
@ReportAsSingleViolation
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@interface NumberOfSeats {

    String message() default "{organising.seats.missing}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
