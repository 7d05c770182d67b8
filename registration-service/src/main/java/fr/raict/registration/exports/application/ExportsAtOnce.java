package fr.raict.registration.exports.application;

import java.io.IOException;
import java.util.concurrent.Semaphore;

import org.springframework.stereotype.Component;

/** Lets a few files be written at once: each holds a cursor of the database and some of the heap until it is taken. */
@Component
public class ExportsAtOnce {

    static final int MOST = 4;

    private final Semaphore places = new Semaphore(MOST);

    /** What writes a file. */
    public interface Writing {
        void run() throws IOException;
    }

    /** @throws TooManyExports at once, when there is no place left */
    public void write(Writing writing) throws IOException {
        if (!places.tryAcquire()) {
            throw new TooManyExports(MOST);
        }
        try {
            writing.run();
        } finally {
            places.release();
        }
    }
}
