package fr.raict.localstack.mongo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GroupCommitTest {
    @TempDir
    private Path directory;
    private StoreFile file;
    private MVStore store;
    private MVMap<Integer, String> numbers;
    private GroupCommit commit;

    @BeforeEach
    void open() {
        file = StoreFile.open(directory);
        store = file.store();
        numbers = store.openMap("numbers");
        commit = new GroupCommit(file::commit, file::sync);
        commit.durably(() -> numbers.put(0, "zero"));
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void hasEverythingInTheFileWhenItReturns() throws Exception {
        try (var writers = Executors.newFixedThreadPool(8)) {
            for (var write : writes(writers, 1, 200)) {
                write.get();
            }
        }

        assertThat(inTheFile()).containsExactlyElementsOf(IntStream.rangeClosed(0, 200).boxed().toList());
    }

    /** What a process that starts after a kill -9 at this moment would find. */
    private List<Integer> inTheFile() throws Exception {
        var copy = directory.resolve("copy.mv");
        Files.copy(directory.resolve("store.mv"), copy, StandardCopyOption.REPLACE_EXISTING);
        try (var killed = new MVStore.Builder().fileName(copy.toString()).readOnly().open()) {
            return new ArrayList<>(killed.<Integer, String>openMap("numbers").keySet());
        }
    }

    @Test
    void writesManyCommandsThatWaitTogetherInOneCommit() throws Exception {
        var hold = new CountDownLatch(1);
        long versionBefore = store.getCurrentVersion();

        try (var writers = Executors.newFixedThreadPool(20)) {
            var first = holdOpen(writers, hold);
            var others = writes(writers, 1, 19);
            hold.countDown();
            first.get();
            for (var other : others) {
                other.get();
            }
        }

        // The one held open, at worst one that slipped in before the rest, and the rest.
        assertThat(store.getCurrentVersion() - versionBefore).isLessThanOrEqualTo(3);
    }

    @Test
    void commitsNoCommandHalfDone() throws Exception {
        var hold = new CountDownLatch(1);

        try (var writers = Executors.newFixedThreadPool(2)) {
            var halfDone = holdOpen(writers, hold);
            var other = writers.submit(() -> commit.durably(() -> numbers.put(1, "one")));

            assertThatThrownBy(() -> other.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            assertThat(inTheFile()).containsExactly(0);

            hold.countDown();
            halfDone.get();
            other.get();
            assertThat(inTheFile()).containsExactly(0, 1, 1000, 2000);
        }
    }

    @Test
    void keepsWhatAFailedCommandHadChanged() throws Exception {
        assertThatThrownBy(() -> commit.durably(() -> {
            numbers.put(1, "one");
            throw new IllegalArgumentException("second document of two");
        })).hasMessage("second document of two");

        assertThat(inTheFile()).containsExactly(0, 1);
    }

    @Test
    void acknowledgesNothingWhenTheDiskFails() throws Exception {
        commit = new GroupCommit(file::commit, () -> {
            throw new UncheckedIOException(new IOException("no space left on device"));
        });

        try (var writers = Executors.newFixedThreadPool(2)) {
            assertThat(writes(writers, 1, 2)).allSatisfy(
                    write -> assertThatThrownBy(write::get).isInstanceOf(ExecutionException.class));
        }
    }

    private List<Future<?>> writes(ExecutorService writers, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .<Future<?>>mapToObj(i -> writers.submit(() -> commit.durably(() -> numbers.put(i, "number"))))
                .toList();
    }

    /** A command of two writes that waits between them, and is at that point when this returns. */
    private Future<?> holdOpen(ExecutorService writers, CountDownLatch hold) throws Exception {
        var started = new CountDownLatch(1);
        var command = writers.submit(() -> commit.durably(() -> {
            numbers.put(1000, "first half");
            started.countDown();
            awaitUninterrupted(hold);
            return numbers.put(2000, "second half");
        }));
        started.await();
        return command;
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
