package fr.raict.portal.organising.rules;

import jakarta.validation.Valid;

import fr.raict.portal.organising.EditForm;
import fr.raict.portal.services.registration.WorkshopRules;
import fr.raict.values.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.MessageSourceAccessor;

/** The rules of a workshop as typed. */
record WorkshopRulesForm(Boolean membersOnly, Boolean onApproval, @MostPerAuthority String mostPerAuthority,
        @Valid KeptSeats kept) implements EditForm {

    WorkshopRulesForm(@Nullable Boolean membersOnly, @Nullable Boolean onApproval, @Nullable String mostPerAuthority,
            @Nullable KeptSeats kept) {
        this.membersOnly = Boolean.TRUE.equals(membersOnly);
        this.onApproval = Boolean.TRUE.equals(onApproval);
        this.mostPerAuthority = TypedText.line(mostPerAuthority);
        this.kept = kept == null ? new KeptSeats(null, null, null, null) : kept;
    }

    static WorkshopRulesForm of(WorkshopRules rules) {
        return new WorkshopRulesForm(rules.membersOnly(), rules.onApproval(),
                EditionRulesForm.text(rules.mostPerAuthority()), KeptSeats.of(rules));
    }

    WorkshopRules.Details details() {
        return new WorkshopRules.Details(membersOnly, onApproval, EditionRulesForm.number(mostPerAuthority),
                kept.details());
    }

    @Override
    public String text(String field, @Nullable Object value, MessageSourceAccessor messages) {
        return switch (value) {
            case Boolean chosen -> messages.getMessage(chosen ? "organising.yes" : "organising.no");
            case KeptSeats seats -> seats.text(messages);
            case null, default -> EditionRulesForm.shown(value, messages);
        };
    }
}
