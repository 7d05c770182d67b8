package fr.raict.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import fr.raict.contracts.agenda.v1.EditionChanged;
import fr.raict.contracts.agenda.v1.EditionState;

/** Events to publish and consume in tests. */
public final class Editions {

    private static final Instant AT = Instant.parse("2026-11-02T09:00:00Z");

    private Editions() {}

    public static EditionChanged changed(UUID edition, long sequence) {
        return new EditionChanged(UUID.randomUUID(), edition, sequence, AT, new EditionState("Edition " + sequence,
                EditionState.Status.OPEN, LocalDate.of(2026, 12, 2), LocalDate.of(2026, 12, 3), "Lyon", "Europe/Paris",
                AT,
                AT.plusSeconds(60), "organisation@example.org"));
    }
}
