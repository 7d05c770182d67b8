package fr.raict.gateway.clients;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class RequestSlotsTest {

    @Test
    void worksOnNoMoreRequestsAtOnceThanThereAreSlotsAndForgetsNone() {
        var slots = new RequestSlots(3);
        var end = new CountDownLatch(1);
        var running = new AtomicInteger();
        var most = new AtomicInteger();
        var done = new AtomicInteger();

        IntStream.range(0, 50).forEach(_ -> slots.execute(() -> {
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            awaitUninterruptibly(end);
            running.decrementAndGet();
            done.incrementAndGet();
        }));
        await().until(() -> running.get() == 3);
        end.countDown();

        await().until(() -> done.get() == 50);
        assertThat(most).hasValue(3);
    }

    @Test
    void givesASlotBackWhenARequestFails() {
        var slots = new RequestSlots(1);
        var done = new CountDownLatch(1);

        slots.execute(() -> {
            throw new IllegalStateException("expected in this test");
        });
        slots.execute(done::countDown);

        await().dontCatchUncaughtExceptions().until(() -> done.getCount() == 0);
    }

    @Test
    void lendsTheSlotOfWhoWaitsForItsClientAndLetsItBackInAfterwards() {
        var slots = new RequestSlots(1);
        var other = new CountDownLatch(1);
        var order = new CopyOnWriteArrayList<String>();

        slots.execute(() -> {
            try {
                slots.outside(() -> awaitUninterruptibly(other));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            order.add("back");
        });
        slots.execute(() -> {
            order.add("other");
            other.countDown();
        });

        await().until(() -> order.equals(List.of("other", "back")));
    }

    @ParameterizedTest
    @CsvSource({"64MB,400,200,64", "192MB,400,200,189", "192MB,0,0,491", "512MB,400,200,1827", "16GB,400,200,4000"})
    void hasAsManySlotsAsTheHeapHoldsBesideSlowClients(String heap, int bodies, int answers, int slots) {
        assertThat(ClientLimits.slots(DataSize.parse(heap).toBytes(), bodies, answers)).isEqualTo(slots);
    }

    private static boolean awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
