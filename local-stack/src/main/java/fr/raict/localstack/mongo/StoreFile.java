package fr.raict.localstack.mongo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.h2.mvstore.MVStore;

/** The one file of the database, open for this process alone. */
final class StoreFile implements AutoCloseable {
    private static final String NAME = "store.mv";
    private static final int SPARSE = 50; // percent in use
    private static final int COMPACTED_AT_ONCE = 1 << 20; // bytes
    private static final int COMMITS_BETWEEN = 16;
    /** Pages that are kept in memory: 16 MB of the 256 MB that the process has, less in a smaller one. */
    private static final int CACHE = (int) Math.clamp(Runtime.getRuntime().maxMemory() / 16 >> 20, 1, 16); // MB

    private final MVStore store;
    private final FileChannel channel;
    private int commits;

    private StoreFile(MVStore store, FileChannel channel) {
        this.store = store;
        this.channel = channel;
    }

    static StoreFile open(Path directory) {
        try {
            Files.createDirectories(directory);
            var file = directory.resolve(NAME);
            var store = openStore(file);
            return new StoreFile(store, FileChannel.open(file, StandardOpenOption.WRITE));
        } catch (IOException failure) {
            throw new UncheckedIOException("no MongoDB directory " + directory, failure);
        }
    }

    private static MVStore openStore(Path file) {
        // Commits happen nowhere but in GroupCommit: one by size or time could catch a command half done.
        var store = new MVStore.Builder().fileName(file.toString()).autoCommitDisabled().autoCommitBufferSize(0)
                .cacheSize(CACHE).open();
        // The default keeps overwritten pages for 45 s, which multiplies the size of the file.
        store.setRetentionTime(0);
        store.setVersionsToKeep(0);
        return store;
    }

    MVStore store() {
        return store;
    }

    /** Hands all changes to the operating system, which is enough to survive the death of this process. */
    void commit() {
        if (++commits % COMMITS_BETWEEN == 0) {
            compact();
        }
        store.commit();
    }

    /**
     * Has what is left of sparse parts of the file written anew with the next commit, so that they can be used again. The
     * store could also move parts within the file, but does so over what a crash at that moment would need.
     */
    private void compact() {
        store.compact(SPARSE, COMPACTED_AT_ONCE);
    }

    /** Waits until the disk has what was committed. The store's own sync also writes the times of the file. */
    void sync() {
        try {
            channel.force(false);
        } catch (IOException failure) {
            throw new UncheckedIOException("the disk failed", failure);
        }
    }

    /** The store goes first: closing any channel of a file ends the lock that keeps other processes away. */
    @Override
    public void close() {
        dropVersionsOfReads();
        store.close();
        try {
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A read that ends during a commit leaves its version to whoever ends next; the store wants none when it closes. */
    private void dropVersionsOfReads() {
        store.deregisterVersionUsage(store.registerVersionUsage());
    }
}
