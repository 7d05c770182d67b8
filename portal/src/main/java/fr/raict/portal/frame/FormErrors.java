package fr.raict.portal.frame;

import java.util.Set;
import java.util.function.UnaryOperator;

import fr.raict.portal.services.ServiceProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.validation.BindingResult;

/** Shows a service's refusal in the form that caused it, so that nothing typed is lost. */
public final class FormErrors {
    private static final Set<Integer> ABOUT_THE_FORM = Set.of(400, 409, 412, 422);

    private static final Set<String> ROLE_MISSING = Set.of("", "not-allowed");

    private FormErrors() {}

    /** @throws InvalidPropertyException when nothing of the form could be read, as a browser never sends it */
    public static void refuseUnlessRead(BindingResult form) {
        if (form.getTarget() == null) {
            throw new InvalidPropertyException(Object.class, form.getObjectName(), "not legible");
        }
    }

    /**
     * Adds the refusal to the form: each field error beside its field, else the whole as a message of the form.
     *
     * @throws ServiceProblem the refusal itself when it is not about what was entered
     */
    public static void add(ServiceProblem refusal, BindingResult form) {
        add(refusal, form, UnaryOperator.identity());
    }

    /**
     * The same for a form whose fields have other names than those of the request made of it.
     *
     * @param fieldOf the form's field for one of the request
     */
    public static void add(ServiceProblem refusal, BindingResult form, UnaryOperator<String> fieldOf) {
        if (!isAboutTheForm(refusal)) {
            throw refusal;
        }
        for (var problem : refusal.fields()) {
            var field = fieldOf.apply(problem.field());
            if (form.getFieldType(field) == null) {
                form.reject(code(refusal), most(refusal), problem.message());
            } else {
                form.rejectValue(field, code(refusal), most(refusal), problem.message());
            }
        }
        if (refusal.fields().isEmpty()) {
            form.reject(code(refusal), most(refusal), text(refusal));
        }
    }

    /**
     * Of the text that says why and what to do next; where there is none, the service's own words are shown.
     */
    private static String code(ServiceProblem refusal) {
        return "refusal." + refusal.slug() + (most(refusal) == null ? "" : ".most");
    }

    /** The number there may be at most, of the refusals that have one; other words are to be shown as they are. */
    private static Object @Nullable [] most(ServiceProblem refusal) {
        return refusal.property("most", Integer.class).map(most -> new Object[]{most}).orElse(null);
    }

    /**
     * A 403 that is more than a missing role, such as a mandate refused meanwhile, is about what was chosen; and what can
     * be sent again in a few minutes stays in the form until then.
     */
    private static boolean isAboutTheForm(ServiceProblem refusal) {
        var byChoice = refusal.status() == 403 && !ROLE_MISSING.contains(refusal.slug());
        return byChoice || refusal.saysTryAgain() || ABOUT_THE_FORM.contains(refusal.status());
    }

    private static String text(ServiceProblem refusal) {
        return refusal.detail().or(refusal::title).orElse("?");
    }
}
