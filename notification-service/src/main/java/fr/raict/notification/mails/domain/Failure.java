package fr.raict.notification.mails.domain;

import fr.raict.values.TypedText;

/**
 * Why a mail did not go out.
 *
 * @param detail
 *            in the words of who refused it, at most 300 characters
 */
public record Failure(Cause cause, String detail) {
    private static final int LONGEST_DETAIL = 300;

    /** By what has to be done about it. */
    public enum Cause {
        /** What was given as the address is none. */
        ADDRESS_UNUSABLE,
        /** The address has letters that the mail server cannot write (RFC 6531). */
        ADDRESS_NOT_WRITABLE,
        /** A server refused the address. */
        ADDRESS_REFUSED,
        /** A server refused the message. */
        MESSAGE_REFUSED,
        /** No server took it so far. */
        NEVER_TAKEN,
        /** It could not be written. */
        NOT_WRITTEN
    }

    public Failure {
        var line = TypedText.line(detail);
        detail = line.length() <= LONGEST_DETAIL ? line : line.substring(0, LONGEST_DETAIL) + "…";
    }
}
