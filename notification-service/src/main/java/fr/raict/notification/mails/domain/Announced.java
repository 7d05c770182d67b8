package fr.raict.notification.mails.domain;

/**
 * What was announced of a mail to those who look after its recipient: that it failed, and perhaps that it went out
 * after all.
 *
 * @param sequence
 *            number of the last announcement, 0 before the first
 * @param failed
 *            whether the last one was that it failed
 */
public record Announced(long sequence, boolean failed) {
    public static final Announced NOTHING = new Announced(0, false);

    Announced with(MailState reached) {
        return switch (reached) {
            case MailState.Failed _ -> new Announced(sequence + 1, true);
            case MailState.Sent _ -> failed ? new Announced(sequence + 1, false) : this;
            case MailState.Queued _, MailState.Suppressed _ -> this;
        };
    }
}
