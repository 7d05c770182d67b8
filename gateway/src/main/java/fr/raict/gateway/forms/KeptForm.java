package fr.raict.gateway.forms;

import java.io.Serializable;
import java.time.Instant;

/**
 * A form as it was sent, not yet acted on.
 *
 * @param until it is of use
 */
record KeptForm(byte[] body, Reason reason, Instant until) implements Serializable {

    /** Why it is kept, as the portal is told when it is to show the form again. */
    enum Reason {

        /** Its sender was not signed in any more, or the form was of a session before. */
        SESSION_ENDED,

        /** The portal asked for it: its sender goes somewhere else and will be back. */
        NOT_SENT_YET
    }
}
