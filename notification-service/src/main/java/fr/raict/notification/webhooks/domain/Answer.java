package fr.raict.notification.webhooks.domain;

import org.jspecify.annotations.Nullable;

/**
 * What came of an attempt. Of what a receiver says only the status is kept.
 *
 * @param status of the answer; absent where none came
 */
public record Answer(Cause cause, @Nullable Integer status) {

    /** What it means for the message. */
    public enum Cause {
        /** Any status of success. */
        TAKEN,
        /** 410: nothing more is to be sent there. */
        GONE,
        /** The answer names another address, which is not followed: a message is for the address that was entered. */
        REDIRECTED,
        /** Any other status. */
        REFUSED,
        /** No whole answer came in time. */
        TIMED_OUT,
        /** No connection, or one that broke, or an answer that is none. */
        NOT_REACHED,
        /** Its certificate is not to be trusted. */
        NOT_TRUSTED,
        /** Its name leads into a private network, or to this machine. */
        ADDRESS_NOT_PUBLIC
    }

    public static Answer of(int status) {
        return new Answer(causeOf(status), status);
    }

    public static Answer none(Cause cause) {
        return new Answer(cause, null);
    }

    private static Cause causeOf(int status) {
        if (status == 410) {
            return Cause.GONE;
        }
        return switch (status / 100) {
            case 2 -> Cause.TAKEN;
            case 3 -> Cause.REDIRECTED;
            default -> Cause.REFUSED;
        };
    }
}
