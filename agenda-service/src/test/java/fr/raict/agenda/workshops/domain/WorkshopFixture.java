package fr.raict.agenda.workshops.domain;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Workshops that reached their stage by what an organiser does. */
final class WorkshopFixture {

    static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    static final UUID EDITION = UUID.randomUUID();
    static final Placement.Room ETOILE = new Placement.Room(UUID.randomUUID(), "Étoile 1", 80);
    static final Placement.Room MARLY = new Placement.Room(UUID.randomUUID(), "Marly", 30);
    static final Placement.Slot MORNING = slot("2027-01-06T09:00:00Z", "2027-01-06T10:30:00Z");
    static final Placement.Slot LATE_MORNING = slot("2027-01-06T10:30:00Z", "2027-01-06T12:00:00Z");
    static final Placement MORNING_IN_ETOILE = new Placement(ETOILE, MORNING);

    static Workshop draft() {
        return Workshop.draft(UUID.randomUUID(), EDITION, content("Ports et logistique", 30), NOW).workshop();
    }

    static Workshop scheduled() {
        return draft().place(MORNING_IN_ETOILE, NOW).workshop();
    }

    static Workshop published() {
        return scheduled().publish(NOW).workshop();
    }

    static Workshop cancelled() {
        return published().cancel("Intervenant malade", NOW).workshop();
    }

    static WorkshopContent content(String title, int capacity) {
        return content(title, capacity, AttendanceMode.ON_SITE);
    }

    static WorkshopContent content(String title, int capacity, AttendanceMode mode) {
        return new WorkshopContent(title, "", "", WorkshopFormat.WORKSHOP, Set.of(SessionLanguage.FR), mode, capacity,
                "", new TreeSet<>(Set.of(8)));
    }

    static Placement.Slot slot(String startsAt, String endsAt) {
        return new Placement.Slot(UUID.randomUUID(), "", Instant.parse(startsAt), Instant.parse(endsAt));
    }

    private WorkshopFixture() {
    }
}
