package fr.raict.notification.webhooks.domain;

import java.util.List;

import fr.raict.values.LinkRefused;

/** Why something asked of a webhook is not done. */
public abstract sealed class WebhookRefused extends RuntimeException {

    private WebhookRefused(String message) {
        super(message);
    }

    public static final class WebhookUnknown extends WebhookRefused {
        public WebhookUnknown() {
            super("no such webhook");
        }
    }

    public static final class MessageUnknown extends WebhookRefused {
        public MessageUnknown() {
            super("no such message of this webhook");
        }
    }

    /** There are {@value Webhook#MOST} already. */
    public static final class TooManyWebhooks extends WebhookRefused {
        public TooManyWebhooks() {
            super("too many webhooks");
        }
    }

    /** No message is sent to it until it is switched on. */
    public static final class IsSwitchedOff extends WebhookRefused {
        public IsSwitchedOff() {
            super("the webhook is switched off");
        }
    }

    /** What was typed as its address is none. */
    public static final class AddressRefused extends WebhookRefused {
        private final LinkRefused.Reason reason;

        public AddressRefused(LinkRefused.Reason reason) {
            super("not an address for a webhook: " + reason);
            this.reason = reason;
        }

        public LinkRefused.Reason reason() {
            return reason;
        }
    }

    /** Somebody else changed it after the version on which the change was based. */
    public static final class StaleEdit extends WebhookRefused {
        private final transient Webhook current;
        private final transient List<String> changed;

        public StaleEdit(Webhook current, List<String> changed) {
            super("the webhook was changed meanwhile");
            this.current = current;
            this.changed = changed;
        }

        public Webhook current() {
            return current;
        }

        /** Names of the fields that differ from the version it was based on. */
        public List<String> changed() {
            return changed;
        }
    }
}
