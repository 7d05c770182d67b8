package fr.raict.portal.door;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.springframework.stereotype.Component;

/** Reads photos, few at once: each takes some processor time and memory. */
@Component
class CodePhotos {
    private static final int AT_ONCE = 2;
    private static final int PATIENCE_IN_SECONDS = 5;

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    CodePhoto.Seen read(byte[] file) {
        try {
            if (!places.tryAcquire(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
                return new CodePhoto.Unfit("busy");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new CodePhoto.Unfit("busy");
        }
        try {
            return CodePhoto.read(file);
        } finally {
            places.release();
        }
    }
}
