package fr.raict.portal.organising;

import java.util.function.Consumer;
import java.util.function.Function;

import fr.raict.portal.frame.FormErrors;
import fr.raict.portal.services.ServiceProblem;
import fr.raict.portal.services.agenda.Versioned;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** Saves what was edited in a form; what somebody else saved meanwhile is shown beside it instead of being lost. */
@Component
public class Editing {
    private final MessageSourceAccessor messages;

    Editing(MessageSource messages) {
        this.messages = new MessageSourceAccessor(messages);
    }

    /**
     * Something saved and the form that edits it.
     *
     * @param asForm what is saved as the form shows it
     */
    public record Edited<T extends Versioned, F extends Record & EditForm>(T saved, Function<T, F> asForm) {}

    /**
     * Whether the change is made; else the form's errors say why. A form with errors is not sent.
     *
     * @param change takes the form with the fields that its sender chose
     */
    public <T extends Versioned, F extends Record & EditForm> boolean isSaved(Edited<T, F> edited, SentEdit sent,
            F form, BindingResult errors, Model model, Consumer<F> change) {
        model.addAttribute("version", sent.version());
        if (errors.hasErrors()) {
            return false;
        }
        try {
            change.accept(FormFields.taking(sent.theirs(), form, edited.asForm().apply(edited.saved())));
            return true;
        } catch (ServiceProblem refusal) {
            FormErrors.add(refusal, errors);
            if (refusal.status() == 412) {
                showChanges(refusal, edited, form, model);
            }
            return false;
        }
    }

    private <T extends Versioned, F extends Record & EditForm> void showChanges(ServiceProblem staleEdit,
            Edited<T, F> edited, F form, Model model) {
        @SuppressWarnings("unchecked")
        var type = (Class<T>) edited.saved().getClass();
        var current = staleEdit.property("current", type).orElse(edited.saved());
        model.addAttribute("version", current.version());
        model.addAttribute("changes", ChangedMeanwhile.between(staleEdit,
                FormFields.texts(edited.asForm().apply(current), messages), FormFields.texts(form, messages), form));
    }
}
