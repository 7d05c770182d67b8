package fr.raict.notification.webhooks.domain;

import java.net.URI;
import java.util.regex.Pattern;

import fr.raict.notification.webhooks.domain.WebhookRefused.AddressRefused;
import fr.raict.values.LinkRefused;
import fr.raict.values.MeetingLink;

/**
 * Where another system takes messages. Always true: {@code https}, a host with a domain name and nobody's name or
 * password before it; or {@code http://localhost}, for a receiver on the machine of a demonstration.
 *
 * @param text as it is shown and called
 */
public record WebhookAddress(String text) {

    /** Characters it may have. */
    public static final int LONGEST = MeetingLink.LONGEST;

    private static final Pattern LOCAL = Pattern
            .compile("http://localhost(?::\\d{1,5})?(?:[/?](?:[\\w.~!$&'()*+,;=:@/?-]|%\\p{XDigit}{2})*+)?");
    private static final int LAST_PORT = 65_535;

    /** @throws AddressRefused if it is none, with the reason */
    public WebhookAddress {
        text = LOCAL.matcher(text).matches() ? text : link(text);
        var port = URI.create(text).getPort();
        if (port == 0 || port > LAST_PORT) {
            throw new AddressRefused(LinkRefused.Reason.HOST_IMPOSSIBLE);
        }
    }

    /**
     * @param local whether one on this machine may be called
     * @throws AddressRefused if it is none, with the reason
     */
    public static WebhookAddress of(String typed, boolean local) {
        var address = new WebhookAddress(typed.strip());
        if (address.isLocal() && !local) {
            throw new AddressRefused(LinkRefused.Reason.NOT_HTTPS);
        }
        return address;
    }

    private static String link(String text) {
        try {
            return MeetingLink.of(text).text();
        } catch (LinkRefused refused) {
            throw new AddressRefused(refused.reason());
        }
    }

    public boolean isLocal() {
        return LOCAL.matcher(text).matches();
    }

    public URI uri() {
        return URI.create(text);
    }
}
