package fr.raict.platform.events;

/** A record that no retry will make readable. */
public final class UnreadableEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableEvent(String reason) { super(reason); }

    UnreadableEvent(String reason, Throwable cause) { super(reason, cause); }
}
