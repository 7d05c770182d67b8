package fr.raict.portal.language;

import java.util.Locale;
import java.util.regex.Pattern;

import fr.raict.values.EmailAddress;
import org.springframework.web.util.HtmlUtils;

/** Keeps together what French readers expect unbroken, in texts that people typed with plain spaces. */
public final class Typography {
    private static final Pattern SPACE_BEFORE = Pattern.compile(" (?=[:;!?»%€])");
    private static final Pattern SPACE_AFTER = Pattern.compile("(?<=«) ");

    private final Locale locale;

    public Typography(Locale locale) {
        this.locale = locale;
    }

    /** The text with non-breaking spaces where the punctuation asks for them. */
    public String text(String typed) {
        return SPACE_AFTER.matcher(SPACE_BEFORE.matcher(typed).replaceAll("\u00a0")).replaceAll("\u00a0");
    }

    /** A link that writes to an address, as HTML, for a text of ours that names it; only the text of what is none. */
    public String mailLink(String address) {
        var text = HtmlUtils.htmlEscape(address);
        return EmailAddress.find(address).map(known -> "<a href=\"%s\">%s</a>".formatted(known.mailto(), text))
                .orElse(text);
    }

    /** The text as the start of a sentence. */
    public String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }
}
