package fr.raict.testsupport;

import java.util.List;
import java.util.Locale;

/**
 * The mail server of the tests. Recipients whose address begins with {@code bounce} do not exist for it (550).
 */
public interface ReceivedMails {
    String host();

    int port();

    /** Everything received since the JVM started, oldest first. Tests share it: use addresses of your own. */
    List<ReceivedMail> all();

    default List<ReceivedMail> to(String recipient) {
        var address = recipient.toLowerCase(Locale.ROOT);
        return all().stream().filter(mail -> mail.recipients().contains(address)).toList();
    }
}
