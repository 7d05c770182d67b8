package fr.raict.registration.seating.messaging;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import fr.raict.contracts.registration.v1.CertificateEvent;
import fr.raict.contracts.registration.v1.CertificateIssued;
import fr.raict.contracts.registration.v1.ChoiceEvent;
import fr.raict.contracts.registration.v1.IndividualEvent;
import fr.raict.contracts.registration.v1.IndividualLinkRequested;
import fr.raict.contracts.registration.v1.SeatEvent;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** What a consumer of this service's events hears. Found by component scan, so all tests share one context. */
@Component
public class PublishedSeats {

    private final Map<UUID, List<SeatEvent>> heard = new ConcurrentHashMap<>();
    private final Map<UUID, List<ChoiceEvent>> told = new ConcurrentHashMap<>();
    private final Map<UUID, List<IndividualLinkRequested>> mailed = new ConcurrentHashMap<>();
    private final Map<UUID, List<CertificateIssued>> certified = new ConcurrentHashMap<>();
    private final Set<UUID> known = ConcurrentHashMap.newKeySet();

    @KafkaListener(id = "test.published-seats", topics = SeatEvent.TOPIC)
    void on(SeatEvent event) {
        // Delivery is at least once, so a consumer knows a repeat by its id.
        if (known.add(event.eventId())) {
            heard.computeIfAbsent(event.aggregateId(), _ -> new CopyOnWriteArrayList<>()).add(event);
        }
    }

    @KafkaListener(id = "test.published-choices", topics = ChoiceEvent.TOPIC)
    void on(ChoiceEvent event) {
        if (known.add(event.eventId())) {
            told.computeIfAbsent(event.choice(), _ -> new CopyOnWriteArrayList<>()).add(event);
        }
    }

    @KafkaListener(id = "test.published-individuals", topics = IndividualEvent.TOPIC)
    void on(IndividualEvent event) {
        if (known.add(event.eventId())) {
            switch (event) {
                case IndividualLinkRequested link ->
                    mailed.computeIfAbsent(link.individual(), _ -> new CopyOnWriteArrayList<>()).add(link);
            }
        }
    }

    @KafkaListener(id = "test.published-certificates", topics = CertificateEvent.TOPIC)
    void on(CertificateEvent event) {
        if (known.add(event.eventId())) {
            switch (event) {
                case CertificateIssued issued ->
                    certified.computeIfAbsent(issued.participant(), _ -> new CopyOnWriteArrayList<>()).add(issued);
            }
        }
    }

    public List<CertificateIssued> certificatesOf(UUID participant) {
        return List.copyOf(certified.getOrDefault(participant, List.of()));
    }

    public List<IndividualLinkRequested> linksOf(UUID individual) {
        return List.copyOf(mailed.getOrDefault(individual, List.of()));
    }

    public List<ChoiceEvent> ofChoice(UUID choice) {
        return List.copyOf(told.getOrDefault(choice, List.of()));
    }

    public List<SeatEvent> of(UUID workshop) {
        return List.copyOf(heard.getOrDefault(workshop, List.of()));
    }
}
