package fr.raict.platform;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import fr.raict.contracts.agenda.v1.EditionChanged;
import fr.raict.contracts.agenda.v1.EditionEvent;
import fr.raict.contracts.agenda.v1.EditionState;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Every edition event as it was delivered, repeats included. Fails on those named "poison" until it is healed. */
@Component
public class Recorded {

    private final List<EditionEvent> events = new CopyOnWriteArrayList<>();
    private volatile boolean healed;

    @KafkaListener(id = "platform-test.edition", topics = EditionEvent.TOPIC)
    void on(EditionEvent event) {
        if (event instanceof EditionChanged changed && changed.state().venue().equals("poison") && !healed) {
            throw new IllegalStateException("cannot stand " + event.edition());
        }
        events.add(event);
    }

    public void heal() { healed = true; }

    public List<Long> sequencesOf(UUID edition) {
        return events.stream().filter(event -> event.edition().equals(edition)).map(EditionEvent::sequence).toList();
    }

    public List<UUID> idsOf(UUID edition) {
        return events.stream().filter(event -> event.edition().equals(edition)).map(EditionEvent::eventId).toList();
    }

    /** The same event, bound to fail. */
    public static EditionChanged poisoned(EditionChanged event) {
        var state = event.state();
        return new EditionChanged(event.eventId(), event.edition(), event.sequence(), event.occurredAt(),
                new EditionState(state.name(), state.status(), state.firstDay(), state.lastDay(), "poison",
                        state.timeZone(), state.registrationOpensAt(), state.registrationClosesAt(),
                        state.organiserEmail()));
    }
}
