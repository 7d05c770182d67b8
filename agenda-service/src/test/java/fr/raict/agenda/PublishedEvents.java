package fr.raict.agenda;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import fr.raict.contracts.Event;
import fr.raict.contracts.agenda.v1.EditionEvent;
import fr.raict.contracts.agenda.v1.ExpertEvent;
import fr.raict.contracts.agenda.v1.InvitationEvent;
import fr.raict.contracts.agenda.v1.WorkshopCancelled;
import fr.raict.contracts.agenda.v1.WorkshopEvent;
import fr.raict.contracts.agenda.v1.WorkshopPublished;
import fr.raict.contracts.agenda.v1.WorkshopRemoved;
import fr.raict.contracts.agenda.v1.WorkshopRevised;
import fr.raict.contracts.agenda.v1.WorkshopScheduled;
import fr.raict.contracts.agenda.v1.WorkshopState;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** What a consumer of the agenda's events hears. Found by component scan, so all tests share one context. */
@Component
public class PublishedEvents {

    private final List<Event> heard = new CopyOnWriteArrayList<>();

    @KafkaListener(id = "test.published-events", topics = {EditionEvent.TOPIC, WorkshopEvent.TOPIC,
            InvitationEvent.TOPIC, ExpertEvent.TOPIC})
    void on(Event event) {
        // Delivery is at least once, so a consumer knows a repeat by its id.
        if (heard.stream().noneMatch(known -> known.eventId().equals(event.eventId()))) {
            heard.add(event);
        }
    }

    public List<Event> of(UUID aggregate) {
        return heard.stream().filter(event -> event.aggregateId().equals(aggregate)).toList();
    }

    public <E extends Event> List<E> of(UUID aggregate, Class<E> type) {
        return of(aggregate).stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Of a workshop that was not removed. */
    public static WorkshopState stateIn(WorkshopEvent event) {
        return switch (event) {
            case WorkshopScheduled scheduled -> scheduled.state();
            case WorkshopPublished published -> published.state();
            case WorkshopRevised revised -> revised.state();
            case WorkshopCancelled cancelled -> cancelled.state();
            case WorkshopRemoved removed -> throw new AssertionError("nothing is left of " + removed);
        };
    }
}
