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
     * @param before
     *            the workshop as it was last told, when it moved and that is known
     */
    record Asked(Occasion occasion, String answerToken, Instant answerBefore, @Nullable String message,
            @Nullable Workshop before) implements InvitationNews {

        public Asked {
            message = message == null ? null : TypedText.lines(message);
        }
    }

    /**
     * Something about the workshop changed; nobody is asked again.
     *
     * @param accepted
     *            whether the expert has, rather than not answered yet
     */
    record Updated(boolean accepted, Workshop before) implements InvitationNews {}

    record Accepted() implements InvitationNews {}

    record Declined() implements InvitationNews {}

    record Withdrawn() implements InvitationNews {}

    record WorkshopCancelled() implements InvitationNews {}

    enum Occasion {
        FIRST, RESENT, WORKSHOP_MOVED
    }
}
