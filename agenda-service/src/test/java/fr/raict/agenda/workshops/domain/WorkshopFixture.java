package fr.raict.agenda.workshops.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import fr.raict.agenda.editions.domain.EditionDetails;
import fr.raict.agenda.editions.domain.EditionSnapshot;
import fr.raict.agenda.editions.domain.EditionStatus;
import fr.raict.agenda.editions.domain.RegistrationWindow;
import fr.raict.agenda.editions.domain.Room;
import fr.raict.agenda.editions.domain.SlotKind;
import fr.raict.agenda.editions.domain.TimeSlot;
import org.jspecify.annotations.Nullable;

/** Workshops that reached their stage by what an organiser does. */
final class WorkshopFixture {

    static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    static final UUID EDITION = UUID.randomUUID();
    static final Room ETOILE = new Room(UUID.randomUUID(), "Étoile 1", 80, "", "", true);
    static final Room MARLY = new Room(UUID.randomUUID(), "Marly", 30, "", "", true);
    static final TimeSlot MORNING = slot("2027-01-06T09:00:00Z", "2027-01-06T10:30:00Z");
    static final TimeSlot LATE_MORNING = slot("2027-01-06T10:30:00Z", "2027-01-06T12:00:00Z");
    static final String VENUE = "Palais des congrès";
    static final RoomAndSlot MORNING_IN_ETOILE = in(ETOILE, MORNING);

    static Workshop draft() {
        return Workshop.draft(UUID.randomUUID(), EDITION, details("Ports et logistique", 30), NOW);
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

    static WorkshopDetails details(String title, int capacity) {
        return details(title, capacity, AttendanceMode.ON_SITE);
    }

    static WorkshopDetails details(String title, int capacity, AttendanceMode mode) {
        return new WorkshopDetails(title, "", "", WorkshopFormat.WORKSHOP, Set.of(SessionLanguage.FR), mode, "",
                capacity, "", new TreeSet<>(Set.of(8)));
    }

    /** A workshop with a link, but for one on site, which has none. */
    static WorkshopDetails linked(AttendanceMode mode, String link) {
        return new WorkshopDetails("Ports et logistique", "", "", WorkshopFormat.WORKSHOP, Set.of(SessionLanguage.FR),
                mode, link, 30, "", new TreeSet<>(Set.of(8)));
    }

    static RoomAndSlot in(@Nullable Room room, TimeSlot slot) {
        return new RoomAndSlot(room, slot, VENUE);
    }

    static TimeSlot slot(String startsAt, String endsAt) {
        return new TimeSlot(UUID.randomUUID(), "", Instant.parse(startsAt), Instant.parse(endsAt), SlotKind.SESSION);
    }

    /** The edition with these rooms and slots as it describes them. */
    static EditionSnapshot edition(List<Room> rooms, List<TimeSlot> slots) {
        return edition(VENUE, rooms, slots);
    }

    static EditionSnapshot edition(String venue, List<Room> rooms, List<TimeSlot> slots) {
        var day = LocalDate.parse("2027-01-06");
        var details = new EditionDetails("RAICT 2026", day, day, venue, "", ZoneId.of("Europe/Paris"),
                new RegistrationWindow(NOW, MORNING.startsAt()), "contact@example.org");
        return new EditionSnapshot(EDITION, 1, details, EditionStatus.OPEN, rooms, slots);
    }

    private WorkshopFixture() {
    }
}
