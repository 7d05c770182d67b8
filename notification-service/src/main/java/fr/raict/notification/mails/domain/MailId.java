package fr.raict.notification.mails.domain;

import java.util.Locale;
import java.util.UUID;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Identifies the one mail that an event causes for a recipient. */
public record MailId(UUID value) {

    /**
     * The same event, text and address always give the same id. The text counts, as an expert and an organiser may
     * share an address and are told different things.
     */
    public static MailId of(UUID event, String template, String address) {
        var name = String.join("\n", event.toString(), template, address.strip().toLowerCase(Locale.ROOT));
        return new MailId(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
