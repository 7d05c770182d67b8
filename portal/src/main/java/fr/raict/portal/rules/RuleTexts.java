package fr.raict.portal.rules;

import java.util.ArrayList;
import java.util.List;

import fr.raict.portal.services.registration.AdmissionRules;
import fr.raict.portal.services.registration.Availability;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** The rules of a workshop as short sentences in the reader's language; none of a workshop that anybody may attend. */
@Component("ruleTexts")
public class RuleTexts {
    private final MessageSourceAccessor messages;

    RuleTexts(MessageSource messages) {
        this.messages = new MessageSourceAccessor(messages);
    }

    public List<String> of(@Nullable Availability seats) {
        return seats == null || seats.rules() == null ? List.of() : of(seats.rules());
    }

    private List<String> of(AdmissionRules rules) {
        var texts = new ArrayList<String>();
        if (rules.membersOnly()) {
            texts.add(messages.getMessage("rules.membersOnly"));
        }
        if (rules.onApproval()) {
            texts.add(messages.getMessage("rules.onApproval"));
        }
        if (rules.mostPerAuthority() != null) {
            texts.add(messages.getMessage("rules.mostPerAuthority", new Object[]{rules.mostPerAuthority()}));
        }
        rules.kept().forEach(kept -> texts.add(
                messages.getMessage("rules.kept." + kept.group(), new Object[]{kept.seats(), kept.free()})));
        return texts;
    }
}
