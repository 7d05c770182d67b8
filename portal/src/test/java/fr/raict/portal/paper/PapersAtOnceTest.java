package fr.raict.portal.paper;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PapersAtOnceTest {
    private final PapersAtOnce atOnce = new PapersAtOnce();

    @Test
    void refusesAThirdLongPaperAtOnceAndTakesItWhenOneIsMade() throws Exception {
        var begun = new CountDownLatch(PapersAtOnce.MOST_LONG);
        var end = new CountDownLatch(1);
        try (var makers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var maker = 0; maker < PapersAtOnce.MOST_LONG; maker++) {
                makers.submit(() -> atOnce.makeLong(() -> {
                    begun.countDown();
                    await(end);
                }));
            }
            begun.await();

            assertThatThrownBy(() -> atOnce.makeLong(() -> {
            })).isInstanceOfSatisfying(TooManyPapers.class, refusal -> {
                assertThat(refusal.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
                assertThat(refusal.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("20");
            });
            assertThat(atOnce.makeShort(() -> new byte[1])).hasSize(1);
            end.countDown();
        }
        atOnce.makeLong(() -> {
        });
    }

    @Test
    void givesThePlaceBackWhenAPaperFails() {
        for (var time = 0; time <= PapersAtOnce.MOST_LONG; time++) {
            assertThatThrownBy(() -> atOnce.makeLong(() -> {
                throw new IllegalStateException("unfit");
            })).hasMessage("unfit");
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
