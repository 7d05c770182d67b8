package fr.raict.portal.organising.rules;

import java.util.Set;

import jakarta.validation.Valid;

import fr.raict.portal.organising.EditForm;
import fr.raict.portal.services.registration.WorkshopRules;
import fr.raict.values.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.MessageSourceAccessor;

/** The rules of a workshop as typed. */
record WorkshopRulesForm(Boolean membersOnly, Boolean onApproval, @MostPerAuthority String mostPerAuthority,
        @Valid KeptSeats kept, @Valid WaitingListForm waiting) implements EditForm {

    WorkshopRulesForm(@Nullable Boolean membersOnly, @Nullable Boolean onApproval, @Nullable String mostPerAuthority,
            @Nullable KeptSeats kept, @Nullable WaitingListForm waiting) {
        this.membersOnly = Boolean.TRUE.equals(membersOnly);
        this.onApproval = Boolean.TRUE.equals(onApproval);
        this.mostPerAuthority = TypedText.line(mostPerAuthority);
        this.kept = kept == null ? new KeptSeats(null, null, null, null) : kept;
        this.waiting = waiting == null ? new WaitingListForm(null, null) : waiting;
    }

    static WorkshopRulesForm of(WorkshopRules rules) {
        return new WorkshopRulesForm(rules.membersOnly(), rules.onApproval(),
                EditionRulesForm.text(rules.mostPerAuthority()), KeptSeats.of(rules),
                WaitingListForm.of(rules.waitingRules()));
    }

    WorkshopRules.Details details() {
        return new WorkshopRules.Details(membersOnly, onApproval, EditionRulesForm.number(mostPerAuthority),
                kept.details(), waiting.details());
    }

    /** What its service calls the rules of the list, as it tells how many wait as well. */
    @Override
    public boolean isChanged(String field, Set<String> changed) {
        return changed.contains(field) || field.equals("waiting") && changed.contains("waitingRules");
    }

    @Override
    public String text(String field, @Nullable Object value, MessageSourceAccessor messages) {
        return switch (value) {
            case Boolean chosen -> messages.getMessage(chosen ? "organising.yes" : "organising.no");
            case KeptSeats seats -> seats.text(messages);
            case WaitingListForm list -> list.text(messages);
            case null, default -> EditionRulesForm.shown(value, messages);
        };
    }
}
