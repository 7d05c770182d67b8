package fr.raict.portal.rules;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** Why a seat was refused and what one can do next; in the service's words where the pages have none of their own. */
@Component("refusalTexts")
public class RefusalTexts {
    private static final String TYPE_PREFIX = "urn:raict:problem:";

    private final MessageSourceAccessor messages;

    RefusalTexts(MessageSource messages) {
        this.messages = new MessageSourceAccessor(messages);
    }

    /** @param most how many there may be, where that is why */
    public String of(String type, @Nullable Integer most, String otherwise) {
        var code = "refusal." + type.replace(TYPE_PREFIX, "");
        var ours = most == null ? messages.getMessage(code, "")
                : messages.getMessage(code + ".most", new Object[]{most}, "");
        return ours.isEmpty() ? otherwise : ours;
    }

    /** Whether it is about somebody of the same name, who may be another person. */
    public static boolean isSameName(String type) {
        return type.equals(TYPE_PREFIX + "same-name");
    }
}
