package fr.raict.portal.organising.rules;

import jakarta.validation.constraints.Pattern;

import fr.raict.portal.services.registration.WaitingRules;
import fr.raict.portal.services.registration.WaitingRules.Order;
import fr.raict.portal.services.registration.WorkshopRules;
import fr.raict.values.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.MessageSourceAccessor;

/**
 * How the waiting list works, as typed; an empty number of hours gives a free seat at once. What was sent without an
 * order leaves all as it is.
 */
record WaitingListForm(
        @Pattern(regexp = "|ARRIVAL|ONE_PER_AUTHORITY|DRAW", message = "{waiting.field.order.missing}") String order,
        @Pattern(regexp = "|[1-9]|[1-7]\\d|80", message = "{waiting.field.offeredFor.wrong}") String offeredFor) {

    WaitingListForm(@Nullable String order, @Nullable String offeredFor) {
        this.order = TypedText.line(order);
        this.offeredFor = TypedText.line(offeredFor);
    }

    static WaitingListForm of(WaitingRules rules) {
        return new WaitingListForm(rules.order().name(), EditionRulesForm.text(rules.offeredFor()));
    }

    WorkshopRules.@Nullable WaitingList details() {
        return order.isEmpty() ? null
                : new WorkshopRules.WaitingList(Order.valueOf(order), EditionRulesForm.number(offeredFor));
    }

    /** As its reader would see it. */
    String text(MessageSourceAccessor messages) {
        var chosen = order.isEmpty() ? "" : messages.getMessage("waiting.field." + order, order) + ", ";
        var hours = EditionRulesForm.number(offeredFor);
        return chosen + (hours == null ? messages.getMessage("waiting.field.atOnce")
                : messages.getMessage("waiting.field.hours", new Object[]{hours}));
    }
}
