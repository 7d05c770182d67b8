package fr.raict.portal.door;

import java.util.Map;
import java.util.Optional;

import fr.raict.portal.frame.FormErrors;
import fr.raict.portal.services.ServiceProblem;
import org.springframework.validation.BindingResult;

/** What is said at a door where nobody was registered: elsewhere the same refusals send people to their workspace. */
final class OnSiteRefusals {
    /** By the field they are about; empty for the form as a whole. */
    private static final Map<String, String> OWN_WORDS = Map.of("overlap", "email", "seat-kept", "", "members-only",
            "authority", "workshop-cancelled", "", "no-seat-left", "", "session-over", "", "seated-already", "email",
            "session-not-chosen", "");

    private OnSiteRefusals() {}

    static void add(ServiceProblem refusal, BindingResult errors) {
        var field = OWN_WORDS.get(refusal.slug());
        if (field == null) {
            FormErrors.add(refusal, errors, each -> each.substring(each.lastIndexOf('.') + 1));
        } else if (field.isEmpty()) {
            errors.reject(textOf(refusal));
        } else {
            errors.rejectValue(field, textOf(refusal));
        }
    }

    /** The key of the sentence; empty when it is no refusal of this kind. */
    static Optional<String> text(ServiceProblem refusal) {
        return OWN_WORDS.containsKey(refusal.slug()) ? Optional.of(textOf(refusal)) : Optional.empty();
    }

    private static String textOf(ServiceProblem refusal) {
        return "onsite.refused." + refusal.slug();
    }
}
