package fr.raict.registration.seating.messaging;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import fr.raict.contracts.registration.v1.SeatEvent;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** What a consumer of this service's events hears. Found by component scan, so all tests share one context. */
@Component
class PublishedSeats {

    private final List<SeatEvent> heard = new CopyOnWriteArrayList<>();

    @KafkaListener(id = "test.published-seats", topics = SeatEvent.TOPIC)
    void on(SeatEvent event) {
        // Delivery is at least once, so a consumer knows a repeat by its id.
        if (heard.stream().noneMatch(known -> known.eventId().equals(event.eventId()))) {
            heard.add(event);
        }
    }

    List<SeatEvent> of(UUID workshop) {
        return heard.stream().filter(event -> event.aggregateId().equals(workshop)).toList();
    }
}
