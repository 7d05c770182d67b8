package fr.raict.notification.mails.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import fr.raict.notification.mails.application.ReadJournal.Waiting;
import fr.raict.notification.mails.domain.Obstacle;
import fr.raict.platform.consumption.DeadLetter;
import fr.raict.values.Bounded;

/**
 * What an organiser should look after.
 *
 * @param deadLetters
 *            events from which no mail could be made, oldest first
 * @param obstructions
 *            what keeps mails from being sent now: nothing, or the mail server
 */
record IncidentsView(@Bounded(most = 200, because = "only the oldest are listed") List<DeadLetter> deadLetters,
        @Bounded(most = 1, because = "there is one mail server") List<ObstructionView> obstructions) {

    /**
     * @param reply
     *            the last, in the server's words
     * @param since
     *            its first refusal after it had last taken a mail
     * @param held
     *            whether all mails wait; else only those that were refused
     * @param nextTryAt
     *            at the earliest
     * @param waiting
     *            how many mails wait
     */
    record ObstructionView(Obstacle obstacle, String reply, Instant since, boolean held, Instant nextTryAt,
            long waiting) {

        static ObstructionView of(Waiting waiting) {
            var behind = waiting.behind();
            return new ObstructionView(behind.obstacle(), behind.reply(), behind.since(), behind.isHeld(),
                    behind.until(), waiting.mails());
        }
    }

    static IncidentsView of(List<DeadLetter> deadLetters, Optional<Waiting> waiting) {
        return new IncidentsView(deadLetters, waiting.stream().map(ObstructionView::of).toList());
    }
}
