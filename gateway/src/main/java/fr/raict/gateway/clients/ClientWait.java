package fr.raict.gateway.clients;

import java.time.Duration;

/** What a connection waits for, since when and until when; times are those of {@link System#nanoTime}. */
record ClientWait(For what, long since, long deadline) {

    enum For {
        NEXT_REQUEST, HEADERS, BODY, ANSWER_TAKEN;

        /** Whether Tomcat holds a request and its buffers meanwhile. */
        boolean isCostly() {
            return this != NEXT_REQUEST;
        }

        boolean isSending() {
            return this == ANSWER_TAKEN;
        }
    }

    static ClientWait of(For what, Duration longest) {
        var now = System.nanoTime();
        return new ClientWait(what, now, now + longest.toNanos());
    }

    boolean isOver() {
        return System.nanoTime() - deadline >= 0;
    }

    boolean isIdle() {
        return what == For.NEXT_REQUEST;
    }

    /** From some fixed moment on: nanoTime may be negative and wrap around. */
    long age() {
        return System.nanoTime() - since;
    }
}
