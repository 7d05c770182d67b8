package fr.raict.platform.outbox;

import org.jspecify.annotations.Nullable;

/** A document's place in the {@link Backlog}, which guards it: its newest outbox, or none and then the store has it. */
final class Turn {

    private static final long UNKNOWN = -1;

    private final DocumentAddress document;
    private long version = UNKNOWN;
    private @Nullable UnsentEvents unsent;
    private long bytes;
    private long since;
    private boolean overtaken;

    Turn(DocumentAddress document) { this.document = document; }

    DocumentAddress document() { return document; }

    @Nullable
    UnsentEvents unsent() { return unsent; }

    long bytes() { return bytes; }

    boolean isOlderThan(long other) { return version < other; }

    /** Whether the document was written after the turn began. */
    boolean isOvertaken() { return overtaken; }

    void overtake() { overtaken = true; }

    void hold(long newVersion, UnsentEvents newest, long newBytes) {
        version = newVersion;
        unsent = newest;
        bytes = newBytes;
    }

    void leaveInStore(long newVersion) {
        version = newVersion;
        unsent = null;
        bytes = 0;
    }

    /** @param now in milliseconds */
    void queue(long now) { since = now; }

    void begin() { overtaken = false; }

    boolean standsStillSince(long time) { return since < time; }
}
