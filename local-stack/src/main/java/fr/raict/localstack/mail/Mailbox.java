package fr.raict.localstack.mail;

import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.subethamail.smtp.RejectException;

/**
 * Who has a mailbox: everybody, but for addresses that show how mail fails. What begins with {@code bounce} does not exist
 * (550), with {@code later} cannot take mail now (451), and with {@code greylisted} is refused the first time (451) and
 * accepted from the second on.
 */
final class Mailbox {
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    void check(String recipient) throws RejectException {
        var address = recipient.toLowerCase(Locale.ROOT);
        if (address.startsWith("bounce")) {
            throw new RejectException(550, "5.1.1 No such mailbox: " + recipient);
        }
        if (address.startsWith("later")) {
            throw new RejectException(451, "4.3.0 Try again later: " + recipient);
        }
        if (address.startsWith("greylisted") && seen.add(address)) {
            throw new RejectException(451, "4.7.1 Greylisted, try again: " + recipient);
        }
    }
}
