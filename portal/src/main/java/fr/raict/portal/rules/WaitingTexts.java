package fr.raict.portal.rules;

import java.util.ArrayList;
import java.util.List;

import fr.raict.portal.services.registration.Availability;
import fr.raict.portal.services.registration.Standing;
import fr.raict.portal.services.registration.WaitingRules;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** How a waiting list works, and how somebody came by their rank, as short sentences in the reader's language. */
@Component("waitingTexts")
public class WaitingTexts {
    private final MessageSourceAccessor messages;

    WaitingTexts(MessageSource messages) {
        this.messages = new MessageSourceAccessor(messages);
    }

    /** None while the rules are not known. */
    public List<String> how(@Nullable Availability seats) {
        var rules = seats == null ? null : seats.waitingRules();
        return rules == null ? List.of() : how(rules);
    }

    /** The same in one line. */
    public String inBrief(WaitingRules rules) {
        return text("waiting.brief." + rules.order()) + ", " + (rules.offeredFor() == null
                ? text("waiting.brief.atOnce") : text("waiting.brief.offered", rules.offeredFor()));
    }

    private List<String> how(WaitingRules rules) {
        var texts = new ArrayList<String>();
        texts.add(text("waiting.order." + rules.order()));
        if (rules.seed() != null) {
            texts.add(text("waiting.seed", rules.seed()));
        }
        texts.add(rules.offeredFor() == null ? text("waiting.atOnce") : text("waiting.offered", rules.offeredFor()));
        return texts;
    }

    /** From what is theirs to what holds for everybody. */
    public List<String> why(Standing standing) {
        var texts = new ArrayList<String>();
        texts.add(text("waiting.ahead", standing.ahead(), standing.waiting()));
        if (standing.together() > 1) {
            texts.add(text("waiting.together", standing.together()));
        }
        if (standing.precedence() != null) {
            texts.add(text("waiting.first", standing.precedence().reason()));
        }
        if (!standing.precedences().isEmpty()) {
            texts.add(text("waiting.before", standing.precedences().size(),
                    String.join(text("waiting.before.and"), standing.precedences())));
        }
        texts.addAll(how(standing.rules()));
        return texts;
    }

    private String text(String code, Object... arguments) {
        return messages.getMessage(code, arguments);
    }
}
