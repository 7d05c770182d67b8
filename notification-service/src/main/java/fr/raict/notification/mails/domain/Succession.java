package fr.raict.notification.mails.domain;

import fr.raict.values.TypedText;

/** That one reader's sessions became another's. */
public sealed interface Succession {

    /**
     * Another person has them now.
     *
     * @param otherName
     *            of who came in the reader's place, or in whose place the reader comes
     */
    record Replacement(String otherName) implements Succession {

        public Replacement {
            otherName = TypedText.line(otherName);
        }
    }

    /** The same person has them at another address; neither letter says which. */
    record Correction() implements Succession {}
}
