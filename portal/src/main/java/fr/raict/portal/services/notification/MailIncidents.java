package fr.raict.portal.services.notification;

import java.time.Instant;
import java.util.List;

import fr.raict.portal.services.DeadLettersApi.DeadLetter;

/**
 * What keeps mails from being written or sent.
 *
 * @param obstructions of sending: none, or the mail server
 */
public record MailIncidents(List<DeadLetter> deadLetters, List<Obstruction> obstructions) {

    /**
     * What the mail server refuses whoever it is for.
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
