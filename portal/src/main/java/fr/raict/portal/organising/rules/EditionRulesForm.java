package fr.raict.portal.organising.rules;

import fr.raict.portal.organising.EditForm;
import fr.raict.portal.services.registration.EditionRules;
import fr.raict.values.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.MessageSourceAccessor;

/** The rules of an edition as typed. */
record EditionRulesForm(@MostPerAuthority String mostPerAuthority) implements EditForm {

    EditionRulesForm(@Nullable String mostPerAuthority) {
        this.mostPerAuthority = TypedText.line(mostPerAuthority);
    }

    static EditionRulesForm of(EditionRules rules) {
        return new EditionRulesForm(text(rules.mostPerAuthority()));
    }

    EditionRules.Details details() {
        return new EditionRules.Details(number(mostPerAuthority));
    }

    static String text(@Nullable Integer most) {
        return most == null ? "" : most.toString();
    }

    static @Nullable Integer number(String typed) {
        return typed.isEmpty() ? null : Integer.valueOf(typed);
    }

    /** A limit as its reader would see it. */
    static String shown(@Nullable Object most, MessageSourceAccessor messages) {
        var text = most == null ? "" : most.toString();
        return text.isEmpty() ? messages.getMessage("rules.noLimit") : text;
    }

    @Override
    public String text(String field, @Nullable Object value, MessageSourceAccessor messages) {
        return shown(value, messages);
    }
}
