package fr.raict.gateway.routing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/** The body of an answer, received whole. Closing it gives back the room it takes. */
final class AnswerBody implements AutoCloseable {

    private final InputStream content;
    private final int piece;
    private final Runnable roomBack;

    AnswerBody(byte[] beginning, InputStream rest, Runnable roomBack) {
        this.content = new SequenceInputStream(new ByteArrayInputStream(beginning), rest);
        this.piece = AnswerBodies.IN_MEMORY;
        this.roomBack = roomBack;
    }

    /** Up to 32 KB; empty at the end. */
    byte[] next() throws IOException {
        return content.readNBytes(piece);
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
