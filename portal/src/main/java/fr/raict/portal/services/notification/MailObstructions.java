package fr.raict.portal.services.notification;

import java.time.Instant;
import java.util.List;

/** What keeps mails from being sent now: nothing, or the mail server. */
public record MailObstructions(List<Obstruction> obstructions) {

    /**
     * One of them.
     *
     * @param reply in the server's words
     * @param held whether all mails wait; else only those that were refused
     * @param waiting how many mails wait
     */
    public record Obstruction(Obstacle obstacle, String reply, Instant since, boolean held, Instant nextTryAt,
            long waiting) {}

    /** By what has to be done about it. */
    public enum Obstacle {
        SERVER_AWAY, LOGIN_REFUSED, SENDER_REFUSED, QUOTA_EXCEEDED, POLICY_REFUSED, SERVER_TROUBLED
    }
}
