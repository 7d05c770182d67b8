package fr.raict.agenda.editions.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** RAICT 2026: 6 and 7 January 2027 in Paris, with one room and one slot. */
final class EditionFixture {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final Room ETOILE = new Room(UUID.randomUUID(), "Étoile 1", 80, "1", "", true);
    static final TimeSlot MORNING = slot("2027-01-06T09:00:00Z", "2027-01-06T10:30:00Z");

    static EditionDetails details(String firstDay, String lastDay) {
        return new EditionDetails("RAICT 2026", LocalDate.parse(firstDay), LocalDate.parse(lastDay),
                "Palais des congrès", "", PARIS, new RegistrationWindow(Instant.parse("2026-11-01T00:00:00Z"),
                        Instant.parse("2027-01-04T00:00:00Z")),
                "contact@example.org");
    }

    static Edition draft() {
        return Edition.draft(UUID.randomUUID(), details("2027-01-06", "2027-01-07")).add(ETOILE).add(MORNING);
    }

    static TimeSlot slot(String startsAt, String endsAt) {
        return new TimeSlot(UUID.randomUUID(), "", Instant.parse(startsAt), Instant.parse(endsAt), SlotKind.SESSION);
    }

    private EditionFixture() {
    }
}
