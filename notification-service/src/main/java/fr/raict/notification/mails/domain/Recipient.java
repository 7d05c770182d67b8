package fr.raict.notification.mails.domain;

import java.util.Locale;

import fr.raict.values.TypedText;

/**
 * Whom a mail is for.
 *
 * @param email
 *            as it was typed: made better here, it could be somebody else's
 */
public record Recipient(String name, String email, Language language) {
    /** Reserved so that it never exists (RFC 2606 §2, RFC 6761 §6.4). */
    private static final String NOWHERE = "invalid";

    public Recipient {
        name = TypedText.line(name);
    }

    Recipient at(String address) {
        return new Recipient(name, address, language);
    }

    /** As typed; empty if there is none. */
    public String domain() {
        return email.contains("@") ? email.substring(email.lastIndexOf('@') + 1) : "";
    }

    /** Whether no server in the world takes mail for the domain. */
    public boolean isNowhere() {
        var domain = domain().toLowerCase(Locale.ROOT);
        return domain.equals(NOWHERE) || domain.endsWith("." + NOWHERE);
    }
}
