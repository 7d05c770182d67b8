package fr.raict.gateway.routing;

import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;

import org.springframework.http.client.ClientHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Receives answers whole and frees their upstream's connection, however slowly the client takes them: 32 KB in memory, the
 * rest in a temporary file that has no name. All files together are bounded, and so is the time that an upstream may take.
 */
@Component
class AnswerBodies {

    static final int IN_MEMORY = (int) DataSize.ofKilobytes(32).toBytes();
    private static final int FIRST = (int) DataSize.ofKilobytes(8).toBytes();

    private final long most;
    private final Duration longest;
    private final AtomicLong inFiles = new AtomicLong();

    AnswerBodies(UpstreamSettings settings) {
        this.most = settings.answersInFiles().toBytes();
        this.longest = settings.longestAnswer();
    }

    /**
     * @throws IOException if the upstream breaks off or takes too long
     * @throws NoRoom if large answers that wait for their clients take all room already
     */
    AnswerBody of(ClientHttpResponse received) throws IOException {
        try (received) {
            var from = new Timely(received.getBody(), System.nanoTime() + longest.toNanos());
            var beginning = from.upTo(IN_MEMORY);
            return beginning.length < IN_MEMORY
                    ? new AnswerBody(beginning, InputStream.nullInputStream(), () -> {})
                    : withFile(beginning, from);
        }
    }

    private AnswerBody withFile(byte[] beginning, Timely from) throws IOException {
        var file = nameless();
        var size = 0L;
        try {
            for (var piece = from.upTo(IN_MEMORY); piece.length > 0; piece = from.upTo(IN_MEMORY)) {
                size += piece.length;
                takeRoom(piece.length);
                Channels.newOutputStream(file).write(piece);
            }
            file.position(0);
            var taken = size;
            return new AnswerBody(beginning, Channels.newInputStream(file), () -> inFiles.addAndGet(-taken));
        } catch (IOException | RuntimeException e) {
            inFiles.addAndGet(-size);
            file.close();
            throw e;
        }
    }

    private void takeRoom(int bytes) {
        if (inFiles.addAndGet(bytes) > most) {
            throw new NoRoom();
        }
    }

    private static FileChannel nameless() throws IOException {
        var file = Files.createTempFile("raict-answer", null);
        return FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }

    /** An upstream that trickles ends as one that is silent does. */
    private record Timely(InputStream upstream, long deadline) {

        byte[] upTo(int most) throws IOException {
            var piece = new byte[Math.min(most, FIRST)];
            var size = 0;
            for (var read = 0; read >= 0 && size < most; size += Math.max(read, 0)) {
                if (System.nanoTime() - deadline >= 0) {
                    throw new SocketTimeoutException("The answer takes too long");
                }
                if (size == piece.length) {
                    piece = Arrays.copyOf(piece, most);
                }
                read = upstream.read(piece, size, piece.length - size);
            }
            return Arrays.copyOf(piece, size);
        }
    }

    /** No fault of the upstream's. */
    static final class NoRoom extends RuntimeException {

        NoRoom() {
            super("No room for another large answer", null, false, false);
        }
    }
}
