package fr.raict.notification.mails.domain;

import java.time.Instant;

import fr.raict.values.TypedText;
import org.jspecify.annotations.Nullable;

/** What became of an expert's invitation, as the expert is told. */
public sealed interface InvitationNews {

    /**
     * @param answerToken
     *            secret part of the answer link
     * @param answerBefore
     *            instant at which the link stops working
     * @param message
     *            the organiser's own words
     */
    record Asked(Occasion occasion, String answerToken, Instant answerBefore,
            @Nullable String message) implements InvitationNews {

        public Asked {
            message = message == null ? null : TypedText.lines(message);
        }
    }

    record Accepted() implements InvitationNews {}

    record Declined() implements InvitationNews {}

    record Withdrawn() implements InvitationNews {}

    record WorkshopCancelled() implements InvitationNews {}

    enum Occasion {
        FIRST, RESENT, WORKSHOP_MOVED
    }
}
