package fr.raict.gateway.routing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/** The body of an answer, received whole. Closing it gives back the room it takes. */
final class AnswerBody implements AutoCloseable {

    private final InputStream content;
    private final boolean small;
    private final Runnable roomBack;

    AnswerBody(byte[] beginning, InputStream rest, Runnable roomBack) {
        this.content = new SequenceInputStream(new ByteArrayInputStream(beginning), rest);
        this.small = beginning.length < AnswerBodies.IN_MEMORY;
        this.roomBack = roomBack;
    }

    /** Whether {@link #next} gives it whole. */
    boolean isSmall() {
        return small;
    }

    /** Up to 32 KB; empty at the end. */
    byte[] next() throws IOException {
        return content.readNBytes(AnswerBodies.IN_MEMORY);
    }

    @Override
    public void close() throws IOException {
        try {
            content.close();
        } finally {
            roomBack.run();
        }
    }
}
