package fr.raict.notification.mails.application;

import java.util.regex.Pattern;

import fr.raict.values.EmailAddress;

/** Who the mails are from; answers go there as well where an edition has no usable address of its own. */
public record Sender(String name, EmailAddress address) {
    private static final Pattern NAMED = Pattern.compile("(.*)<(.+)>\\s*");

    public Sender {
        if (address.needsSmtpUtf8()) {
            throw new IllegalArgumentException("no server is sure to take mail from " + address);
        }
    }

    /**
     * @param from
     *            an address with an optional name, such as {@code RAICT <raict@example.org>}
     * @throws IllegalArgumentException
     *             when it is none, or one that needs SMTPUTF8
     */
    public static Sender of(String from) {
        var named = NAMED.matcher(from);
        return named.matches()
                ? new Sender(named.group(1).strip(), EmailAddress.of(named.group(2)))
                : new Sender("", EmailAddress.of(from));
    }
}
