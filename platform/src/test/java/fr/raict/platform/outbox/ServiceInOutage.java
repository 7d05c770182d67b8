package fr.raict.platform.outbox;

import java.io.PrintStream;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import fr.raict.contracts.agenda.v1.EditionChanged;
import fr.raict.contracts.agenda.v1.EditionState;
import fr.raict.platform.Editions;
import fr.raict.platform.aggregates.AggregateStore;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * A process of its own that raises events and tells on its output what it did and how much memory it has. No component,
 * so that other tests do not find it.
 */
@EnableAutoConfiguration
public class ServiceInOutage {

    static final int LEDGERS = 5;
    static final int EVENTS_PER_LEDGER = Outbox.MOST_EVENTS;
    private static final int EVENTS_PER_WRITE = 100;
    static final int KEYS = 4;
    private static final PrintStream OUT = System.out;

    public static void main(String[] arguments) throws InterruptedException {
        var store = new SpringApplicationBuilder(ServiceInOutage.class).run(arguments).getBean(AggregateStore.class);
        OUT.println("STARTED");
        for (int i = 0; i < LEDGERS; i++) {
            fill(store);
        }
        OUT.println("FULL");
        while (true) {
            System.gc();
            OUT.println("MEGABYTES " + (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory() >> 20));
            Thread.sleep(500);
        }
    }

    private static void fill(AggregateStore store) {
        var keys = IntStream.range(0, KEYS).mapToObj(_ -> UUID.randomUUID()).toList();
        var ledger = Ledger.create();
        for (int first = 0; first < EVENTS_PER_LEDGER; first += EVENTS_PER_WRITE) {
            ledger = store.save(ledger, events(keys, first));
        }
        try {
            store.save(ledger, List.of(Editions.changed(ledger.id(), 1)));
            OUT.println("OVERFULL");
        } catch (OutboxFull _) {
            OUT.println("REFUSED");
        }
    }

    private static List<EditionChanged> events(List<UUID> keys, int first) {
        return IntStream.range(first, first + EVENTS_PER_WRITE)
                .mapToObj(i -> longer(Editions.changed(keys.get(i % KEYS), 1 + i / KEYS))).toList();
    }

    private static EditionChanged longer(EditionChanged event) {
        var state = event.state();
        return new EditionChanged(event.eventId(), event.edition(), event.sequence(), event.occurredAt(),
                new EditionState("x".repeat(1_000), state.status(), state.firstDay(), state.lastDay(), state.venue(),
                        state.timeZone(), state.registrationOpensAt(), state.registrationClosesAt(),
                        state.organiserEmail()));
    }
}
