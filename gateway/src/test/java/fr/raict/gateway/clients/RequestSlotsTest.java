package fr.raict.gateway.clients;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class RequestSlotsTest {

    @Test
    void letsNoMoreWorkAtOnceThanThereAreSlotsAndForgetsNone() throws Exception {
        var slots = new RequestSlots(3, 50);
        var end = new CountDownLatch(1);
        var running = new AtomicInteger();
        var most = new AtomicInteger();

        var all = IntStream.range(0, 50).mapToObj(_ -> Thread.startVirtualThread(() -> {
            slots.enter();
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            awaitUninterruptibly(end);
            running.decrementAndGet();
            slots.leave();
        })).toList();
        await().until(() -> running.get() == 3);
        end.countDown();
        for (var one : all) {
            one.join();
        }

        assertThat(most).hasValue(3);
    }

    @Test
    void letsWhoComesBackInBeforeWhoIsNew() throws Exception {
        var slots = new RequestSlots(1, 50);
        var order = new CopyOnWriteArrayList<String>();
        slots.enter();

        var newcomer = parked(() -> slots.enter(), slots, order, "new");
        var returning = parked(() -> slots.enterAgain(), slots, order, "back");
        slots.leave();
        newcomer.join();
        returning.join();

        assertThat(order).isEqualTo(List.of("back", "new"));
    }

    private static Thread parked(Runnable enter, RequestSlots slots, List<String> order, String name) {
        var thread = Thread.ofPlatform().start(() -> {
            enter.run();
            order.add(name);
            slots.leave();
        });
        await().until(() -> thread.getState() == Thread.State.WAITING);
        return thread;
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
