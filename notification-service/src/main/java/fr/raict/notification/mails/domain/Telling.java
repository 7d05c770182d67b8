package fr.raict.notification.mails.domain;

/**
 * What others were told of a mail: that it failed, and perhaps that it went out after all.
 *
 * @param sequence
 *            how often they were told, from 0
 * @param failed
 *            whether they were told last that it failed
 */
public record Telling(long sequence, boolean failed) {
    public static final Telling NOTHING = new Telling(0, false);

    Telling with(MailState reached) {
        return switch (reached) {
            case MailState.Failed _ -> new Telling(sequence + 1, true);
            case MailState.Sent _ -> failed ? new Telling(sequence + 1, false) : this;
            case MailState.Queued _, MailState.Suppressed _ -> this;
        };
    }
}
