package fr.raict.portal.frame;

import java.util.Optional;
import java.util.function.Supplier;

import fr.raict.portal.services.IfAnswered;
import fr.raict.portal.services.ServiceProblem;
import org.springframework.validation.BindingResult;

/** Asks a service to do what a form says. */
public final class FormSending {
    private FormSending() {}

    /** The answer, or nothing and then the form's errors say why. A form with errors is not sent. */
    public static <T> Optional<T> ask(BindingResult errors, Supplier<T> change) {
        if (errors.hasErrors()) {
            return Optional.empty();
        }
        try {
            return Optional.of(change.get());
        } catch (ServiceProblem refusal) {
            FormErrors.add(refusal, errors);
            return Optional.empty();
        }
    }

    /** The same for a change whose answer does not matter: whether it is done. */
    public static boolean isDone(BindingResult errors, Runnable change) {
        return ask(errors, () -> {
            change.run();
            return true;
        }).isPresent();
    }

    /** The same for a removal: what is not there any more is removed. */
    public static boolean isRemoved(BindingResult errors, Runnable removal) {
        return isDone(errors, () -> IfAnswered.found(() -> {
            removal.run();
            return true;
        }));
    }
}
