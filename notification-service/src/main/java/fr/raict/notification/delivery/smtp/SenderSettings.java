package fr.raict.notification.delivery.smtp;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who the mails are from.
 *
 * @param from
 *            address with an optional name, such as {@code RAICT <raict@example.org>}
 */
@ConfigurationProperties("raict.mail")
record SenderSettings(@DefaultValue("RAICT <raict@example.org>") String from) {

    InternetAddress address() throws AddressException {
        return new InternetAddress(from, true);
    }

    /** Right-hand side of Message-IDs. */
    String domain() throws AddressException {
        var address = address().getAddress();
        return address.substring(address.lastIndexOf('@') + 1);
    }
}
