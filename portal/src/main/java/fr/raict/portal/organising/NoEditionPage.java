package fr.raict.portal.organising;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Sends the organiser of an empty system to where it starts. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class NoEditionPage {

    @ExceptionHandler
    String on(NoEditionYet none) {
        return "organisation/no-edition";
    }
}
