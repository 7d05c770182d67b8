package fr.raict.portal.asking;

import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/** Puts a form in the place of the one that was sent, with more fields and with what is wrong with it so far. */
public final class FormAnew {
    private FormAnew() {}

    /** By convention the object behind a page's form is the model's {@code form}. */
    public static BindingResult show(Object form, BindingResult sent, Model model) {
        var errors = new BeanPropertyBindingResult(form, "form");
        errors.addAllErrors(sent);
        model.addAttribute("form", form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
        return errors;
    }
}
